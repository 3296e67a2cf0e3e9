"""Every chart, in the order of the page: what is asked, of which figures, and what not to read."""

from dashboard.charts import bars, money, regions, single, years
from dashboard.charts.chart import Chart

CHARTS: tuple[Chart, ...] = (
    Chart(
        "harmed",
        "Who was harmed in 2019?",
        ("killed-2019", "killed-local-violence-2019", "killed-jihadists-2019"),
        "The second and third come from another source than the first. How far they lie inside "
        "it is not said: side by side, never added.",
        "That 400 and 150 add up, or that the rest of the 1,600 died otherwise: the counts differ "
        "in source, in whom they count and in when they close.",
        bars.draw,
        {
            "killed-2019": "African Arguments, to early November 2019",
            "killed-local-violence-2019": "Human Rights Watch, civilians",
        },
    ),
    Chart(
        "displaced",
        "Who was driven from home?",
        (
            "displaced-2019",
            "refugees-2020",
            "idps-2020",
            "rec-refugees-abroad-2020",
            "rec-idps-2020",
        ),
        "The first is a flow: people displaced in the course of one year. The others are stocks: "
        "people displaced at one moment, whenever they had to leave.",
        "That the flow can be added to the stocks, or that the refugees and the displaced of the "
        "paper were counted by one source in one place.",
        bars.draw,
        {
            "displaced-2019": "A flow: in the course of 2019",
            "refugees-2020": "Stocks: at one moment, October 2020",
            "rec-refugees-abroad-2020": "Stocks in the record: July 2020",
        },
    ),
    Chart(
        "peacekeepers",
        "What did peacekeeping cost in lives?",
        (
            "peacekeepers-killed-since-2013",
            "peacekeepers-killed-2019",
            "rec-peacekeepers-killed-2019",
        ),
        "The sixteen of 2019 lie inside the over 200 since 2013.",
        "A rate for each year: the total has no end date of its own, and the record counts 2019 "
        "otherwise than the paper.",
        bars.draw,
        {
            "peacekeepers-killed-2019": "Inside the number above: 2019",
            "rec-peacekeepers-killed-2019": "The record, for the same year",
        },
    ),
    Chart(
        "three-countries",
        "Terrorism across three countries",
        ("terrorism-deaths-2019", "rec-terrorism-deaths-2019", "rec-terrorism-deaths-2016"),
        "Mali, Burkina Faso and Niger together. No share for any one of them is given.",
        "Anything about Mali alone.",
        regions.draw,
        {
            "rec-terrorism-deaths-2019": "The record: the UN envoy, January 2020",
        },
    ),
    Chart(
        "troops",
        "Who has how many troops?",
        (
            "minusma-personnel",
            "minusma-peacekeepers",
            "french-troops",
            "french-troops-at-least",
            "us-troops",
            "rec-french-troops-2020",
            "rec-minusma-ceiling",
        ),
        "The paper gives the French force and the UN mission twice each, in different words. The "
        "French and American troops stand across the Sahel, the UN's in Mali.",
        "A total of foreign soldiers in Mali: the forces serve in different areas, at different "
        "times, and personnel are not all troops.",
        bars.draw,
        {
            "minusma-personnel": "In Mali",
            "french-troops": "In the Sahel",
            "rec-french-troops-2020": "The record",
        },
    ),
    Chart(
        "money",
        "Where does the money go?",
        ("barkhane-cost", "us-aid-2020", "us-aid-governance-share", "us-aid-peacebuilding-share"),
        "A yearly cost of a military operation beside one year's aid. Of the aid, 1 percent went "
        "to democracy and governance and 5 percent to peacebuilding; the rest is not described.",
        "That the remaining 94 percent of the aid was military: the paper says nearly all foreign "
        "funding was, but does not itemise this sum.",
        money.draw,
        {
            "us-aid-governance-share": "Shares of that aid",
        },
    ),
    Chart(
        "doubled",
        "Two ways of doubling a military budget",
        ("military-spending-doubled", "military-spending-gdp-doubled"),
        "One is the money spent, the other its share of the economy. Neither amount is given.",
        "That the two are one fact, or that spending grew fourfold.",
        bars.draw,
    ),
    Chart(
        "banditry",
        "Banditry in 2016",
        ("banditry-incidents-2016", "rec-banditry-incidents-2016"),
        "One year's recorded incidents; the victims are given only as thousands.",
        "That incidents count people.",
        single.draw,
    ),
    Chart(
        "soldiers",
        "Soldiers killed in November 2019",
        (
            "soldiers-killed-november-2019",
            "rec-indelimane-soldiers",
            "rec-indelimane-soldiers-army",
        ),
        "One attack; the record names the place and two counts of the dead.",
        "A total for the month or the year.",
        single.draw,
    ),
    Chart(
        "hostages",
        "Hostages freed in October 2020",
        ("hostages-freed-2020", "rec-hostages-freed-2020"),
        "The same four people: the paper calls them peacekeepers, the record names a politician, "
        "an aid worker, a priest and a traveller.",
        "That there were eight, or that any was a peacekeeper.",
        single.draw,
    ),
    Chart(
        "years",
        "Events a year, by kind",
        (),
        "An event counts in every year it may have happened in or lasted through.",
        "How violent a year was: these are rows of this table, as many as the paper chose to tell.",
        years.draw,
    ),
)
