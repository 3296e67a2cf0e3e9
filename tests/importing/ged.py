"""Made-up rows in the columns of UCDP's GED, in their order."""

from tests.importing.made import header, sheet

COLUMNS = header(
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
    "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
    "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
    "source_date,source_headline,source_original,where_prec,where_coordinates,where_description,"
    "adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
    "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
    "deaths_unknown,best,high,low,gwnoa,gwnob"
)

EVENT = {
    "id": "101",
    "type_of_violence": "1",
    "conflict_name": "Norland: Government",
    "dyad_name": "Government of Norland - NLF",
    "side_a": "Government of Norland",
    "side_b": "NLF",
    "source_article": '"Agency,2001-03-05,Clash in Ost"',
    "source_office": "Agency",
    "source_date": "2001-03-05",
    "source_headline": "Clash in Ost",
    "where_prec": "1",
    "where_coordinates": "Ost town",
    "adm_1": "Ost region",
    "latitude": "10.5",
    "longitude": "3.25",
    "country": "Norland",
    "event_clarity": "1",
    "date_prec": "1",
    "date_start": "2001-03-04 00:00:00.000",
    "date_end": "2001-03-04 00:00:00.000",
    "deaths_a": "2",
    "deaths_b": "3",
    "deaths_civilians": "0",
    "deaths_unknown": "0",
    "best": "5",
    "high": "9",
    "low": "4",
    "gwnoa": "999",
}


def ged(*changes: dict[str, str]) -> bytes:
    """A row for each, like `EVENT` but for what changes."""
    rows = ({**EVENT, "id": str(100 + place), **change} for place, change in enumerate(changes, 1))
    return sheet(*rows, columns=COLUMNS)
