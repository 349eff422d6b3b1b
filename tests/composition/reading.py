"""Past what the app has read before a first session."""

from __future__ import annotations

from rehab_desktop.composition.app import App


def choose(app: App, routine: str) -> None:
    """Open the check before a session of this routine, with all that comes first ticked."""
    app.model.choose(routine)
    if app.model.property("screen") == "first":
        app.model.safety_model.tick(True)
        app.model.safety_model.goOn()
    assert app.model.ready_model is not None
    if app.model.ready_model.cautions_model is not None:
        app.model.ready_model.cautions_model.tick(True)
