"""How the page is shown: its start, lanes, layout, zoom, light or dark, help."""

from collections.abc import Mapping, Sequence

from dash import ClientsideFunction, Dash, Input

from dashboard import ids
from dashboard.components.controls import choice_id
from dashboard.corpus.corpus import Corpus
from dashboard.views.timeline import LANES, LAYOUTS

# By client function, the controls it answers.
ANSWERS: Mapping[str, Sequence[Input]] = {
    "lanes": [Input(choice_id(ids.LANES, key), "n_clicks") for key in LANES],
    "layout": [Input(choice_id(ids.LAYOUT, key), "n_clicks") for key in LAYOUTS],
    "zoom": [Input(key, "n_clicks") for key in (ids.ZOOM_IN, ids.ZOOM_OUT, ids.ZOOM_FIT)],
    "pan": [Input(key, "n_clicks") for key in (ids.PAN_BACK, ids.PAN_ON)],
    "dim": [Input(ids.DIM, "value")],
    "ticks": [Input(ids.TICKS, "value")],
    "themeMode": [Input(ids.THEME_MODE, "n_clicks")],
    "help": [Input(ids.HELP, "n_clicks")],
}


def register(app: Dash, corpus: Corpus) -> None:
    # Runs once, when Dash has built the frame.
    app.clientside_callback(ClientsideFunction("page", "start"), Input(ids.PAGE, "id"))
    for function, inputs in ANSWERS.items():
        app.clientside_callback(
            ClientsideFunction("showing", function), *inputs, prevent_initial_call=True
        )
