"""The ids at which layout, callbacks and client code meet."""

PAGE = "page"
APP = "app"
BANNER = "banner"
WATCHED = "watched"
SELECTION = "selection"

SKIP = "skip"
SHARE = "share"
SHARED = "shared"
QR = "qr"
QR_DIALOG = "qr-dialog"
QR_CODE = "qr-code"
QR_LINK = "qr-link"
QR_LOCAL = "qr-local"
THEME_MODE = "theme-mode"
PRESENT = "present"
HELP = "help"
HELP_DIALOG = "help-dialog"
EMBED = "embed"
WHOLE_PAGE = "whole-page"

STAGE = "stage"
PRESENT_DIALOG = "present-dialog"
ASK = "ask"
REFUSED = "refused"
TASKS_DIALOG = "tasks-dialog"
HANDOUT = "handout"
PRINTED_HEAD = "printed-head"

FILTERS = "filters"
SEARCH = "search"
YEARS = "years"
FACETS = "facets"

ANNOUNCED = "announced"
STATUS = "status"
NOTICES = "notices"
CHIPS = "chips"
SCOPES = "scopes"
LANES = "lanes"
LANES_SAY = "lanes-say"
LAYOUT = "layout"
DIM = "dim"
TICKS = "ticks"
ZOOM_IN = "zoom-in"
ZOOM_OUT = "zoom-out"
ZOOM_FIT = "zoom-fit"
PAN_BACK = "pan-back"
PAN_ON = "pan-on"

TIMELINE = "timeline"
AXIS = "axis"
LANE_LABELS = "lane-labels"
TRACK = "track"
GRID = "grid"
EVENTS = "events"
PART = "part"
SOURCE_SEARCH = "source-search"
SOURCES_SHOWN = "sources-shown"
FOOTNOTES = "footnotes"
WORKS_ORDER = "works-order"
WORKS = "works"
DOUBTS = "doubts"

EMPTY = "empty"
CARD = "card"

READING = "reading"
LIGHT_READING = "light-reading"
OUTLINE_SAYS = "outline-says"
OUTLINE = "outline"

ACTORS = "actors"
ACTORS_SAYS = "actors-says"
ACTOR_KINDS = "actor-kinds"
BELONGING = "belonging"

FIGURES_SAY = "figures-say"
TABLE_SAYS = "table-says"
DICTIONARY = "dictionary"
ADDRESSES = "addresses"


def view(key: str) -> str:
    """The frame of a view."""
    return f"view-{key}"


def view_link(key: str) -> str:
    """The link to a view in the bar."""
    return f"to-{key}"


def chart(key: str) -> str:
    """The slot in which a chart is drawn."""
    return f"chart-{key}"


def chart_words(key: str) -> str:
    """What stands under a chart: its reading, table and sources."""
    return f"words-{key}"


def part(key: str) -> str:
    """A part of the view of sources, of which one is open."""
    return f"sources-{key}"


def table(key: str) -> str:
    """The place of a table in the Data view."""
    return f"table-{key}"


def grid_slot(key: str) -> str:
    """Where a table's grid is mounted."""
    return f"grid-of-{key}"


def grid(key: str) -> str:
    """A table's grid, once it is there."""
    return f"grid-{key}"


def columns(key: str) -> str:
    """The choice of a grid's columns."""
    return f"columns-{key}"


def column(key: str, name: str) -> str:
    """The box of one column in that choice."""
    return f"column-{key}-{name}"


def about(key: str) -> str:
    """The heading of a section of the About."""
    return f"about-{key}"


def released(name: str) -> str:
    """Where the About says something of the state of the tables."""
    return f"released-{name}"
