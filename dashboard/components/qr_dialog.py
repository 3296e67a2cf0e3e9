"""The address of what is shown as a QR code, large enough for a room."""

import htpy as h

from dashboard import ids
from dashboard.components.dialog import titled_dialog

LOCAL = (
    "This link leads to this computer alone. For other devices in the room, start the timeline "
    "with --host 0.0.0.0 and open it here under the name this computer has in the network."
)


def qr_dialog() -> h.Element:
    """Code, link and note are put in when it is opened."""
    return titled_dialog(
        ids.QR_DIALOG,
        "Scan to open this view",
        h.div(".qr-code", id=ids.QR_CODE),
        h.p(".qr-link", id=ids.QR_LINK),
        h.p(".notice", id=ids.QR_LOCAL)[LOCAL],
    )
