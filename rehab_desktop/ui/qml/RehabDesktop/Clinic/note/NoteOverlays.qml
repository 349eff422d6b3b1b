pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// What stands over a note, one at a time.
FocusScope {
    id: overlays

    required property NoteModel note

    focus: true

    Shown {
        active: overlays.note.record.shown
        sourceComponent: RecordOverlay {
            record: overlays.note.record
        }
    }

    Shown {
        active: overlays.note.parts.phrases.shown
        sourceComponent: PhrasesOverlay {
            phrases: overlays.note.parts.phrases
        }
    }

    Shown {
        active: overlays.note.amendments.shown
        sourceComponent: AmendOverlay {
            amendments: overlays.note.amendments
        }
    }
}
