"""The ids at which layout, callbacks and client code meet."""

PAGE = "page"
APP = "app"
BANNER = "banner"
SELECTION = "selection"

SKIP = "skip"
SHARE = "share"
SHARED = "shared"
THEME_MODE = "theme-mode"
PRESENT = "present"
HELP = "help"
HELP_DIALOG = "help-dialog"

STAGE = "stage"
PRESENT_DIALOG = "present-dialog"
ASK = "ask"
TASKS_DIALOG = "tasks-dialog"
HANDOUT = "handout"

FILTERS = "filters"
SEARCH = "search"
YEARS = "years"
FACETS = "facets"

STATUS = "status"
NOTICES = "notices"
CHIPS = "chips"
SCOPES = "scopes"
LANES = "lanes"
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
