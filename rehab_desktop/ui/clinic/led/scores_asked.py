"""The scores that a patient can give by themselves, asked on the display one number at a time."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.history.scores import MeasureKind, Score
from rehab_desktop.text.clinic.names import measure_name
from rehab_desktop.text.wording import catalogue, translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.display.asked_model import AskedModel, Question
from rehab_desktop.ui.clinic.led.found_before import FoundBefore
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

SCORE = "score"
SEPARATOR = "/"


@QmlElement
class ScoresAskedModel(QObject):
    """Each number is kept as it is confirmed. Totals of questionnaires are not asked for: they are
    filled in on paper. `failed` carries an error of the file.
    """

    changed = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        services: ClinicServices,
        person: str,
        found: FoundBefore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._person = person
        self._found = found
        self._asked = services.room.display.asked_model
        self._asked.answered.connect(self._answered)
        self._asked.changed.connect(self.changed)
        self._waiting = FutureWatcher(self)

    def _questions(self) -> Iterator[Question]:
        for measure in self._services.measures.values():
            items = {
                MeasureKind.NUMBER: [""],
                MeasureKind.ACTIVITIES: self._activities(measure.id),
                MeasureKind.TOTAL: [],
            }[measure.asked]
            for item in items:
                question = catalogue(measure.question)
                if item:
                    question = translate("clinic display", "{activity}: {question}").format(
                        activity=item, question=question
                    )
                yield Question(
                    key=SEPARATOR.join((SCORE, measure.id, item)),
                    text=question,
                    lowest=measure.lowest,
                    highest=measure.highest,
                )

    def _activities(self, measure: str) -> list[str]:
        """Those that the person has chosen."""
        scores = (one for one in self._found.scores if one.measure == measure)
        return list(dict.fromkeys(one.item for one in scores))

    @Slot()
    def ask(self) -> None:
        """Ask for all of them; nothing while another question waits."""
        if self._asked.question is None:
            self._asked.ask(tuple(self._questions()))

    @Slot()
    def stop(self) -> None:
        """Ask for no more of them; what was confirmed is kept."""
        if self.asks:
            self._asked.ask(())

    @Slot(str, int)
    def _answered(self, key: str, value: int) -> None:
        kind, _, rest = key.partition(SEPARATOR)
        measure, _, item = rest.partition(SEPARATOR)
        if kind != SCORE:
            return
        services = self._services
        score = Score(
            id=services.new_id(), measure=measure, item=item, day=services.today, value=value
        )
        kept = services.scores.put_score(score, self._person, services.author())
        self._waiting.wait(kept, lambda _: None, self.failed.emit)

    @property
    def asks(self) -> bool:
        """A score is what is asked for now."""
        question = self._asked.question
        return question is not None and question.key.startswith(SCORE + SEPARATOR)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self.asks

    @Property(str, notify=changed)
    def about(self) -> str:
        """What the score is called that is asked for; empty where none is."""
        question = self._asked.question
        if question is None or not self.asks:
            return ""
        _, measure, item = question.key.split(SEPARATOR, 2)
        return measure_name(measure, item, self._services.measures)

    @Property(AskedModel, constant=True)
    def asked(self) -> AskedModel:
        return self._asked
