"""What each kind of file is called and good for, and what is said when one cannot be made."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_desktop.app.export_material import ExportFormat
from rehab_desktop.app.exporting import ExportFailed, NotWritten
from rehab_desktop.app.importing import MOST_BYTES, ImportFailed, ImportFault
from rehab_desktop.text.wording import translate

GLYPHS = {
    ExportFormat.REPORT: "file-text",
    ExportFormat.REVIEW: "list-checks",
    ExportFormat.HANDOUT: "printer",
    ExportFormat.SESSIONS: "table-2",
    ExportFormat.SETS: "table-2",
    ExportFormat.EVERYTHING: "braces",
    ExportFormat.ACTIVITY: "watch",
    ExportFormat.CALENDAR: "calendar-days",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLine:
    """One kind of file to choose from."""

    form: str
    name: str
    detail: str
    glyph: str


def form_line(form: ExportFormat) -> FormLine:
    """The kind of file with what it is good for."""
    return FormLine(form=form.value, name=name(form), detail=detail(form), glyph=GLYPHS[form])


def name(form: ExportFormat) -> str:
    """What the kind of file is called."""
    return {
        ExportFormat.REPORT: translate("export", "Report for your physiotherapist"),
        ExportFormat.REVIEW: translate("export", "Review of your first weeks"),
        ExportFormat.HANDOUT: translate("export", "Handout of a routine"),
        ExportFormat.SESSIONS: translate("export", "Sessions as a table"),
        ExportFormat.SETS: translate("export", "Every set as a table"),
        ExportFormat.EVERYTHING: translate("export", "Everything, for other programs"),
        ExportFormat.ACTIVITY: translate("export", "A session for your sports watch"),
        ExportFormat.CALENDAR: translate("export", "Your plan for your calendar"),
    }[form]


def detail(form: ExportFormat) -> str:
    """What the kind of file is good for."""
    return {
        ExportFormat.REPORT: translate(
            "export",
            "PDF with pain, exercises and doses, what changed and every session; to print.",
        ),
        ExportFormat.REVIEW: translate(
            "export", "PDF of the programme so far: before and after, what was reached; to print."
        ),
        ExportFormat.HANDOUT: translate(
            "export", "PDF to train from on paper: pictures, today's doses, pain rules, a diary."
        ),
        ExportFormat.SESSIONS: translate(
            "export", "CSV with a row for each session, for a spreadsheet."
        ),
        ExportFormat.SETS: translate("export", "CSV with a row for each set, for a spreadsheet."),
        ExportFormat.EVERYTHING: translate(
            "export", "JSON with sessions, sets and pains; its keys are described in the manual."
        ),
        ExportFormat.ACTIVITY: translate(
            "export", "FIT activity with its sets, as Garmin Connect and others import it."
        ),
        ExportFormat.CALENDAR: translate(
            "export", "iCalendar file; importing it again moves what has changed."
        ),
    }[form]


def file_kind(form: ExportFormat) -> str:
    """What the system's window calls such files."""
    return {
        ExportFormat.REPORT: translate("export", "PDF document"),
        ExportFormat.REVIEW: translate("export", "PDF document"),
        ExportFormat.HANDOUT: translate("export", "PDF document"),
        ExportFormat.SESSIONS: translate("export", "CSV table"),
        ExportFormat.SETS: translate("export", "CSV table"),
        ExportFormat.EVERYTHING: translate("export", "JSON file"),
        ExportFormat.ACTIVITY: translate("export", "FIT activity"),
        ExportFormat.CALENDAR: translate("export", "iCalendar file"),
    }[form]


def afterwards(form: ExportFormat) -> str:
    """What to do with the file now."""
    return {
        ExportFormat.REPORT: translate("export", "To print it, open it and choose Print there."),
        ExportFormat.REVIEW: translate("export", "To print it, open it and choose Print there."),
        ExportFormat.HANDOUT: translate("export", "To print it, open it and choose Print there."),
        ExportFormat.SESSIONS: translate("export", "A spreadsheet opens it as it is."),
        ExportFormat.SETS: translate("export", "A spreadsheet opens it as it is."),
        ExportFormat.EVERYTHING: translate(
            "export", "It is not encrypted: keep it where only you can read it."
        ),
        ExportFormat.ACTIVITY: translate(
            "export", "Import it on the web page of your account, such as Garmin Connect."
        ),
        ExportFormat.CALENDAR: translate(
            "export", "Open it, and your calendar asks where to put it."
        ),
    }[form]


def export_failed(error: BaseException) -> str:
    """The file, the cause and the remedy."""
    if not isinstance(error, ExportFailed):
        return translate("export", "The file was not written: {cause}").format(cause=error)
    pattern = {
        NotWritten.FULL: translate(
            "export",
            "{path} was not written: the disk is full. Free some space, or choose another folder.",
        ),
        NotWritten.DENIED: translate(
            "export",
            "{path} was not written: it may not be written to. Close it in other programs, or "
            "choose another folder.",
        ),
        NotWritten.NO_FOLDER: translate(
            "export", "{path} was not written: its folder is not there. Choose another."
        ),
        NotWritten.NOTHING: translate(
            "export", "{path} was not written: there is nothing to put into it yet."
        ),
        NotWritten.HISTORY: translate(
            "export",
            "{path} was not written: your history cannot be read. Start the app again; it says "
            "what is wrong.",
        ),
        NotWritten.OTHER: translate(
            "export", "{path} was not written: {cause}. Choose another folder, or try again."
        ),
    }[error.fault]
    return pattern.format(path=error.path, cause=error.cause)


def import_failed(error: BaseException) -> str:
    """The file, the cause and the remedy."""
    if not isinstance(error, ImportFailed):
        return translate("export", "Nothing was imported: {cause}").format(cause=error)
    pattern = {
        ImportFault.MISSING: translate(
            "export", "{path} cannot be read: {cause}. Choose another file."
        ),
        ImportFault.TOO_LARGE: translate(
            "export", "{path} is larger than {most} MB. Choose one with fewer exercises."
        ),
        ImportFault.UNKNOWN: translate(
            "export",
            "{path} is no routine file (.toml), no exercises.xml of Workrave and no exercise file "
            "of wger. Choose one of these.",
        ),
        ImportFault.BROKEN: translate("export", "{path} is damaged: {cause}. Export it anew."),
        ImportFault.UNSAFE: translate(
            "export",
            "{path} declares entities of its own, which exercise files have no use for. Get it "
            "from where it was made.",
        ),
        ImportFault.EMPTY: translate(
            "export", "There is no exercise in {path}. Choose another file."
        ),
        ImportFault.NAMELESS: translate(
            "export",
            "{path} names its exercises by number only. Choose it together with the file of the "
            "exercises (exerciseinfo).",
        ),
    }[error.unfit]
    return pattern.format(path=error.path, cause=error.cause, most=MOST_BYTES // 1_000_000)
