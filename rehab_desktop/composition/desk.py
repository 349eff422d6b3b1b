"""Everything that is made over the history of one person."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from rehab_desktop.app.sessions import Sessions
from rehab_desktop.composition.content import Content, make_programme, with_own_shelf
from rehab_desktop.composition.exports import make_exporting
from rehab_desktop.composition.own_content import OwnContent
from rehab_desktop.composition.pages import Parts, page_makers
from rehab_desktop.composition.services import AppServices
from rehab_desktop.core.history.recovery import Recovery
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.own_routines import SqliteRoutines
from rehab_desktop.store.past import SqlitePast
from rehab_desktop.store.programme import SqliteProgramme
from rehab_desktop.store.scores import SqliteScores
from rehab_desktop.ui.base.operations import Operations
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.locking.encryption_model import EncryptionServices


class Desk:
    """One person's own routines, programme, exports, sessions and pages. Nothing in it is about
    anybody else: for another person the desk is closed and another one is made.

    `operations` are those of the window, `encryption` is what the settings offer about the folder.
    `first_start` is true where the person is to be welcomed.
    """

    def __init__(
        self,
        content: Content,
        services: AppServices,
        history: SqliteHistory,
        recovery: Recovery,
        operations: Operations,
        encryption: EncryptionServices,
        *,
        first_start: bool = False,
    ) -> None:
        content = with_own_shelf(content)
        library = replace(content.library, change_over=lambda: services.settings.change_over_s)
        content = replace(content, library=library)
        wall = services.clock.wall
        self.own = OwnContent(content, SqliteRoutines(history), services.folder, wall, operations)
        programme = make_programme(content, SqliteProgramme(history), wall)
        scores = SqliteScores(history)
        self.exporting = make_exporting(content, history, wall, programme=programme, scores=scores)
        self.sessions = Sessions(
            library=library,
            history=history,
            stage=services.stage,
            settings=lambda: services.settings,
            new_id=lambda: str(uuid4()),
            report_pain=programme.report_pain_at,
            dose_of_today=programme.at_todays_dose,
        )
        self.context = TodayContext(
            programme, library, content.catalogue.safety, content.catalogue.sources, operations
        )
        self.pages = page_makers(
            Parts(
                content=content,
                past=SqlitePast(history),
                scores=scores,
                clock=services.clock,
                chosen=services.chosen,
                recovery=recovery,
                folder=services.folder,
                video=services.video,
                hear=services.play_sample,
                exporting=self.exporting,
                programme=programme,
                context=self.context,
                routines=self.own.parts,
                first_start=first_start,
                encryption=encryption,
                clips=self.own.clips,
            )
        )

    def close(self) -> None:
        """Stop what still works for this person."""
        self.exporting.close()
        self.own.close()
