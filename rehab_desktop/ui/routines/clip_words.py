"""Why a file was not taken as a clip, and what to do about it."""

from __future__ import annotations

from rehab_desktop.core.content.clip_ports import ClipFault, ClipRefused
from rehab_desktop.text.wording import translate


def clip_refusal(refused: ClipRefused) -> str:
    """A sentence that names the file, the cause and the remedy; empty for one given up."""
    return _sentence(refused.fault).format(name=refused.name)


def _sentence(fault: ClipFault) -> str:
    match fault:
        case ClipFault.MISSING:
            return translate("routines", "“{name}” is not there any more. Choose another file.")
        case ClipFault.NO_FILE:
            return translate("routines", "“{name}” is not a file. Choose a video file.")
        case ClipFault.UNREADABLE:
            return translate(
                "routines", "“{name}” could not be read or copied. Check that you may open it."
            )
        case ClipFault.EMPTY:
            return translate("routines", "“{name}” is empty. Choose another file.")
        case ClipFault.TOO_LARGE:
            return translate(
                "routines",
                "“{name}” is larger than 500 MB. Cut out the part that shows the exercise.",
            )
        case ClipFault.NO_VIDEO:
            return translate(
                "routines",
                "“{name}” is not a video, whatever its ending says. Choose an MP4 or WebM file.",
            )
        case ClipFault.REFERS:
            return translate(
                "routines",
                "“{name}” holds no video, only the address of one. Choose the video itself.",
            )
        case ClipFault.OTHER_VIDEO:
            return translate(
                "routines",
                "“{name}” is a kind of video that is not played here. Save it as MP4 or WebM "
                "with a video converter, such as HandBrake, then choose that file.",
            )
        case ClipFault.BROKEN:
            return translate(
                "routines",
                "“{name}” is damaged, or its pictures are packed in a way that is not played "
                "here. Save it again as MP4 (H.264) or WebM, then choose that file.",
            )
        case ClipFault.HANGS:
            return translate(
                "routines",
                "“{name}” gave no picture in time, so it was left alone. Save it again as MP4 "
                "(H.264) or WebM, then choose that file.",
            )
        case ClipFault.LENGTH:
            return translate(
                "routines", "“{name}” is shorter than half a second or longer than 10 minutes."
            )
        case ClipFault.SIZE:
            return translate(
                "routines", "“{name}” has larger pictures than 3840 × 2160. Save it smaller."
            )
        case ClipFault.NO_ROOM:
            return translate(
                "routines", "There is no room left on the disk for a copy of “{name}”."
            )
        case ClipFault.CANCELLED:
            return ""
