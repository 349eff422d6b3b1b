"""What each kind of file is called and good for, and what is said when one cannot be made."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.app.export_material import Form
from rehab_desktop.app.exporting import ExportFailed, Fault
from rehab_desktop.app.importing import MOST_BYTES, ImportFailed, Unfit
from rehab_desktop.text.wording import translate

GLYPHS = {
    Form.REPORT: "file-text",
    Form.REVIEW: "list-checks",
    Form.HANDOUT: "printer",
    Form.SESSIONS: "table-2",
    Form.SETS: "table-2",
    Form.EVERYTHING: "braces",
    Form.ACTIVITY: "watch",
    Form.CALENDAR: "calendar-days",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLine:
    """One kind of file to choose from."""

    form: str
    name: str
    detail: str
    glyph: str


def form_line(form: Form) -> FormLine:
    """The kind of file with what it is good for."""
    return FormLine(form=form.value, name=name(form), detail=detail(form), glyph=GLYPHS[form])


def name(form: Form) -> str:
    """What the kind of file is called."""
    return {
        Form.REPORT: translate("export", "Report for your physiotherapist"),
        Form.REVIEW: translate("export", "Review of your first weeks"),
        Form.HANDOUT: translate("export", "Handout of a routine"),
        Form.SESSIONS: translate("export", "Sessions as a table"),
        Form.SETS: translate("export", "Every set as a table"),
        Form.EVERYTHING: translate("export", "Everything, for other programs"),
        Form.ACTIVITY: translate("export", "A session for your sports watch"),
        Form.CALENDAR: translate("export", "Your plan for your calendar"),
    }[form]


def detail(form: Form) -> str:
    """What the kind of file is good for."""
    return {
        Form.REPORT: translate(
            "export",
            "PDF with pain, exercises and doses, what changed and every session; to print.",
        ),
        Form.REVIEW: translate(
            "export", "PDF of the programme so far: before and after, what was reached; to print."
        ),
        Form.HANDOUT: translate(
            "export", "PDF to train from on paper: pictures, today's doses, pain rules, a diary."
        ),
        Form.SESSIONS: translate("export", "CSV with a row for each session, for a spreadsheet."),
        Form.SETS: translate("export", "CSV with a row for each set, for a spreadsheet."),
        Form.EVERYTHING: translate(
            "export", "JSON with sessions, sets and pains; its keys are described in the manual."
        ),
        Form.ACTIVITY: translate(
            "export", "FIT activity with its sets, as Garmin Connect and others import it."
        ),
        Form.CALENDAR: translate(
            "export", "iCalendar file; importing it again moves what has changed."
        ),
    }[form]


def file_kind(form: Form) -> str:
    """What the system's window calls such files."""
    return {
        Form.REPORT: translate("export", "PDF document"),
        Form.REVIEW: translate("export", "PDF document"),
        Form.HANDOUT: translate("export", "PDF document"),
        Form.SESSIONS: translate("export", "CSV table"),
        Form.SETS: translate("export", "CSV table"),
        Form.EVERYTHING: translate("export", "JSON file"),
        Form.ACTIVITY: translate("export", "FIT activity"),
        Form.CALENDAR: translate("export", "iCalendar file"),
    }[form]


def afterwards(form: Form) -> str:
    """What to do with the file now."""
    return {
        Form.REPORT: translate("export", "To print it, open it and choose Print there."),
        Form.REVIEW: translate("export", "To print it, open it and choose Print there."),
        Form.HANDOUT: translate("export", "To print it, open it and choose Print there."),
        Form.SESSIONS: translate("export", "A spreadsheet opens it as it is."),
        Form.SETS: translate("export", "A spreadsheet opens it as it is."),
        Form.EVERYTHING: translate(
            "export", "It is not encrypted: keep it where only you can read it."
        ),
        Form.ACTIVITY: translate(
            "export", "Import it on the web page of your account, such as Garmin Connect."
        ),
        Form.CALENDAR: translate("export", "Open it, and your calendar asks where to put it."),
    }[form]


def export_failed(error: BaseException) -> str:
    """The file, the cause and the remedy."""
    if not isinstance(error, ExportFailed):
        return translate("export", "The file was not written: {cause}").format(cause=error)
    pattern = {
        Fault.FULL: translate(
            "export",
            "{path} was not written: the disk is full. Free some space, or choose another folder.",
        ),
        Fault.DENIED: translate(
            "export",
            "{path} was not written: it may not be written to. Close it in other programs, or "
            "choose another folder.",
        ),
        Fault.NO_FOLDER: translate(
            "export", "{path} was not written: its folder is not there. Choose another."
        ),
        Fault.NOTHING: translate(
            "export", "{path} was not written: there is nothing to put into it yet."
        ),
        Fault.HISTORY: translate(
            "export",
            "{path} was not written: your history cannot be read. Start the app again; it says "
            "what is wrong.",
        ),
        Fault.OTHER: translate(
            "export", "{path} was not written: {cause}. Choose another folder, or try again."
        ),
    }[error.fault]
    return pattern.format(path=error.path, cause=error.cause)


def import_failed(error: BaseException) -> str:
    """The file, the cause and the remedy."""
    if not isinstance(error, ImportFailed):
        return translate("export", "Nothing was imported: {cause}").format(cause=error)
    pattern = {
        Unfit.MISSING: translate("export", "{path} cannot be read: {cause}. Choose another file."),
        Unfit.TOO_LARGE: translate(
            "export", "{path} is larger than {most} MB. Choose one with fewer exercises."
        ),
        Unfit.UNKNOWN: translate(
            "export",
            "{path} is no routine file (.toml), no exercises.xml of Workrave and no exercise file "
            "of wger. Choose one of these.",
        ),
        Unfit.BROKEN: translate("export", "{path} is damaged: {cause}. Export it anew."),
        Unfit.UNSAFE: translate(
            "export",
            "{path} declares entities of its own, which exercise files have no use for. Get it "
            "from where it was made.",
        ),
        Unfit.EMPTY: translate("export", "There is no exercise in {path}. Choose another file."),
        Unfit.NAMELESS: translate(
            "export",
            "{path} names its exercises by number only. Choose it together with the file of the "
            "exercises (exerciseinfo).",
        ),
    }[error.unfit]
    return pattern.format(path=error.path, cause=error.cause, most=MOST_BYTES // 1_000_000)
