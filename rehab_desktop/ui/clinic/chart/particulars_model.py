"""The particulars of a person: name, birth, knee, contact, who cares, what they come for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.people import born_of
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.episode import Episode
from rehab_desktop.core.clinic.person import Person, Therapist
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.roles import Right, may_say_who_cares
from rehab_desktop.core.content.exercise import Side
from rehab_desktop.text.clinic.role_text import right_refused
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.choices import ChoiceLine
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.chart.chart_view import ChartView
from rehab_desktop.ui.clinic.chart.chart_writer import ChartWriter
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

GOES_ON, OVER = "goes on", "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """A person and their episode, before a change or after it."""

    person: Person
    episode: Episode | None


@QmlElement
class ParticularsModel(QObject):
    """A fault is told once somebody has tried to keep it."""

    changed = Signal()

    def __init__(
        self, services: ClinicServices, writer: ChartWriter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._writer = writer
        self._therapists: Sequence[Therapist] = ()
        self._before: _Kept | None = None
        self._current = True
        self._ending = False
        self._shown = False
        self._tried = False
        self._typed: dict[str, str] = {}
        self._caring = DataclassListModel(ChoiceLine, self)
        self._sides = DataclassListModel(ChoiceLine, self)
        self._states = DataclassListModel(ChoiceLine, self)

    def know(self, therapists: Sequence[Therapist]) -> None:
        """These may care for somebody."""
        self._therapists = therapists
        self._name_caring()

    def _name_caring(self) -> None:
        """Whoever may not say who cares is offered the one who does."""
        nobody = ChoiceLine(value="", name=translate("clinic chart", "Nobody"))
        working = [one for one in self._therapists if one.active]
        known = [ChoiceLine(value=one.id, name=one.letters) for one in working]
        if self._before is not None and not self._may_hand_over(self._before.person):
            known = [one for one in known if one.value == self._before.person.cares]
            self._caring.show(known)
        else:
            self._caring.show((nobody, *known))

    def _may_hand_over(self, person: Person) -> bool:
        works = any(one.active and one.id == person.cares for one in self._therapists)
        me = self._services.me
        return may_say_who_cares(me.role, me.id, person.cares, works=works)

    def show(self, view: ChartView) -> None:
        """The chart that the form is about, with the episode that is looked at."""
        self._before = _Kept(person=view.file.person, episode=view.episode)
        self._current = view.episode == view.current_episode
        self._name_caring()

    @Slot()
    def begin(self) -> None:
        """Open the form with what is known."""
        self._open(ending=False)

    @Slot()
    def end(self) -> None:
        """Open the form with the care over, to be told how it ended."""
        self._open(ending=True)

    def _open(self, *, ending: bool) -> None:
        if self._before is None:
            return
        if said := self._services.refusal(Right.SEE_ALL):
            self._writer.tell(said, None)
            return
        person, episode = self._before.person, self._before.episode
        self._typed = {
            "family": person.family,
            "given": person.given,
            "born": str(person.born or ""),
            "side": person.side.value if person.side else "",
            "contact": person.contact,
            "cares": person.cares or "",
            "title": episode.title if episode else "",
            "state": OVER if ending or (episode and episode.closed_on) else GOES_ON,
            "ended": episode.text if episode else "",
        }
        self._name_choices()
        self._shown, self._tried, self._ending = True, False, ending
        self.changed.emit()

    def _name_choices(self) -> None:
        sides = (
            ("", translate("clinic chart", "Both or not known")),
            (Side.LEFT, translate("clinic chart", "Left")),
            (Side.RIGHT, translate("clinic chart", "Right")),
        )
        self._sides.show(tuple(ChoiceLine(value=str(one), name=name) for one, name in sides))
        states = (
            (GOES_ON, translate("clinic chart", "Goes on")),
            (OVER, translate("clinic chart", "Is over")),
        )
        self._states.show(tuple(ChoiceLine(value=one, name=name) for one, name in states))

    @Slot()
    def close(self) -> None:
        self._shown = False
        self.changed.emit()

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """This stands in a field now, or was chosen there."""
        self._typed[field] = text
        self.changed.emit()

    def _after(self, before: _Kept) -> _Kept:
        """What was typed. Raises `Invalid` for what cannot be."""
        typed, episode = self._typed, before.episode
        person = replace(
            before.person,
            family=plain_text(typed["family"]),
            given=plain_text(typed["given"]),
            born=born_of(typed["born"]),
            side=Side(typed["side"]) if typed["side"] else None,
            contact=plain_text(typed["contact"]),
            cares=typed["cares"] or None,
        )
        if episode is not None:
            over = typed["state"] == OVER
            closed_on = (episode.closed_on or self._services.today) if over else None
            episode = replace(
                episode,
                title=plain_text(typed["title"]),
                closed_on=closed_on,
                text=plain_text(typed["ended"]) if over else "",
            )
        return _Kept(person=person, episode=episode)

    @Slot()
    def save(self) -> None:
        """Keep what was changed; where something cannot be, tell what."""
        self._tried = True
        before = self._before
        if before is None or self._invalid() is not None:
            self.changed.emit()
            return
        after = self._after(before)
        self._shown = False
        if after != before:
            said = translate("clinic chart", "The particulars are changed.")
            self._change(after)
            # Handed over, somebody is not one's own to take back.
            back = self._may_hand_over(after.person)
            same = after.person.cares == before.person.cares
            self._writer.tell(said, (lambda: self._change(before)) if back or same else None)
        self.changed.emit()

    def _change(self, to: _Kept) -> None:
        """What stays the same is no act for the trail."""
        author, episode = self._services.author(), to.episode
        self._services.roster.put(to.person, author)
        if episode is not None:
            self._writer.write(lambda: self._services.people.put_episode(episode, author))

    def _invalid(self) -> Invalid | None:
        try:
            if self._before is not None:
                self._after(self._before)
        except Invalid as error:
            return error
        return None

    def _word(self, field: str) -> str:
        return self._typed.get(field, "")

    @property
    def choices_of_care(self) -> tuple[ChoiceLine, ...]:
        """Who may care for somebody."""
        return self._caring.rows

    # What QML asks for

    @property
    def is_shown(self) -> bool:
        """The form is open."""
        return self._shown

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(str, notify=changed)
    def family(self) -> str:
        return self._word("family")

    @Property(str, notify=changed)
    def given(self) -> str:
        return self._word("given")

    @Property(str, notify=changed)
    def born(self) -> str:
        return self._word("born")

    @Property(str, notify=changed)
    def contact(self) -> str:
        return self._word("contact")

    @Property(str, notify=changed)
    def episode(self) -> str:
        return self._word("title")

    @Property(str, notify=changed)
    def side(self) -> str:
        return self._word("side")

    @Property(str, notify=changed)
    def cares(self) -> str:
        return self._word("cares")

    @Property(str, notify=changed)
    def caresNote(self) -> str:
        """Why nobody else can be chosen; empty where they can."""
        before = self._before
        if before is None or self._may_hand_over(before.person):
            return ""
        return right_refused(Right.SAY_WHO_CARES)

    @Property(str, notify=changed)
    def state(self) -> str:
        """Whether the care goes on or is over."""
        return self._word("state")

    @Property(bool, notify=changed)
    def mayEnd(self) -> bool:
        """It is the current episode: of an earlier one only the words can be changed."""
        return self._current

    @Property(bool, notify=changed)
    def ending(self) -> bool:
        """The form was opened to end the care."""
        return self._ending

    @Property(bool, notify=changed)
    def over(self) -> bool:
        return self._word("state") == OVER

    @Property(str, notify=changed)
    def ended(self) -> str:
        """How the care ended."""
        return self._word("ended")

    @Property(QObject, constant=True)
    def caring(self) -> QObject:
        return self._caring

    @Property(QObject, constant=True)
    def sides(self) -> QObject:
        return self._sides

    @Property(QObject, constant=True)
    def states(self) -> QObject:
        return self._states

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The field that cannot be so; empty before somebody has tried to keep it."""
        error = self._invalid() if self._tried else None
        return error.key if error is not None else ""

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why it cannot be, and what to do."""
        error = self._invalid() if self._tried else None
        if error is None:
            return ""
        names = {
            "family": translate("clinic chart", "Family name"),
            "given": translate("clinic chart", "Given name"),
            "born": translate("clinic chart", "Born"),
            "contact": translate("clinic chart", "How to reach them"),
            "title": translate("clinic chart", "What they come for"),
            "text": translate("clinic chart", "How it ended"),
        }
        return refused_line(names.get(error.key, error.key), error)
