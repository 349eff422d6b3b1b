pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The note of a visit: four parts, drafted from the records. In a sentence of the draft Ctrl+R leads
// to its record; Ctrl+Enter signs.
PageArea {
    id: page

    required property NoteModel note
    readonly property list<NotePart> parts: [subjective, objective, assessment, plan]
    readonly property NotePart at: page.parts.find(one => one.writing) ?? null
    readonly property bool led: (page.at?.sentence ?? -1) >= 0
    readonly property bool writes: page.note.writable
    readonly property bool open: page.activeFocus && !page.note.asking

    heading: qsTr("Note")
    above: page.note.above
    widest: 1080
    onWritesChanged: page.begin()
    footed: page.note.ready
    Component.onCompleted: {
        page.note.look();
        page.begin();
    }
    actions: [
        PillButton {
            objectName: "chart"
            text: qsTr("Chart")
            size: 17
            onClicked: page.note.openChart()
        },
        PillButton {
            objectName: "phrases"
            visible: page.note.writable
            text: qsTr("Phrases")
            key: qsTr("Ctrl+%1").arg(".")
            size: 17
            quiet: true
            onClicked: page.note.parts.phrases.open()
        },
        PillButton {
            objectName: "withdraw"
            visible: page.note.amendable
            text: qsTr("Withdraw")
            size: 17
            quiet: true
            onClicked: page.note.amendments.beginWithdrawing()
        }
    ]
    foot: [
        GridLayout {
            Layout.fillWidth: true
            columns: page.stacked ? 1 : 2 // large letters leave no room beside the buttons
            columnSpacing: 20 * Theme.px
            rowSpacing: 8 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: page.note.state
                size: 17
                color: page.note.uneasy ? Theme.stopStrong : Theme.softStrong
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StatusBar
            }

            Flow {
                id: ways

                Layout.preferredWidth: ways.visibleChildren.reduce((wide, one) => wide + ways.spacing + one.width, -ways.spacing)
                Layout.maximumWidth: page.width - 80 * Theme.px
                spacing: 10 * Theme.px

                PillButton {
                    objectName: "record"
                    visible: page.led
                    focusPolicy: Qt.NoFocus // the caret stays where it is
                    text: qsTr("Record")
                    key: qsTr("Ctrl+%1").arg("R")
                    glyph: "file-text"
                    size: 17
                    onClicked: page.showRecord()
                }

                PillButton {
                    objectName: "takeOver"
                    visible: page.note.foreign
                    text: qsTr("Take over")
                    size: 17
                    onClicked: page.note.takeOver()
                }

                PillButton {
                    objectName: "anew"
                    visible: page.note.withdrawn
                    text: qsTr("Write another note")
                    glyph: "pencil"
                    size: 17
                    primary: true
                    onClicked: page.note.writeAnew()
                }

                PillButton {
                    objectName: "amend"
                    visible: page.note.amendable
                    text: qsTr("Add an amendment")
                    key: "A"
                    glyph: "plus"
                    size: 17
                    primary: true
                    onClicked: page.note.amendments.begin()
                }

                PillButton {
                    objectName: "sign"
                    visible: page.note.writable && page.note.signs
                    enabled: page.note.signable
                    text: qsTr("Sign")
                    key: qsTr("Ctrl+%1").arg("↵")
                    glyph: "check"
                    size: 17
                    primary: true
                    onClicked: page.note.sign()
                }
            }
        }
    ]

    // A draft is written in at once; a signed note is read.
    function begin() {
        if (page.note.asking)
            return;
        if (page.writes)
            subjective.field.forceActiveFocus(Qt.TabFocusReason);
        else if (page.at !== null)
            page.at.field.focus = false;
        atTop.start();
    }

    function showRecord() {
        if (page.led)
            page.at.part.showRecords(page.at.sentence);
    }

    // The keyboard goes into the first field, and the page stays where it begins.
    Timer {
        id: atTop

        interval: 1
        onTriggered: page.toTop()
    }

    Shortcut {
        sequence: "Ctrl+R"
        enabled: page.open && page.led
        onActivated: page.showRecord()
    }

    Shortcut {
        sequence: "Ctrl+."
        autoRepeat: false
        enabled: page.open && page.note.writable
        onActivated: page.note.parts.phrases.open()
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        autoRepeat: false
        enabled: page.open && page.note.signable
        onActivated: page.note.sign()
    }

    Shortcut {
        sequence: "A"
        autoRepeat: false
        enabled: page.open && page.note.amendable
        onActivated: page.note.amendments.begin()
    }

    Offers {
        Layout.fillWidth: true
        offers: page.note.offers
    }

    NotePart {
        id: subjective

        Layout.fillWidth: true
        part: page.note.parts.subjective
        phrases: page.note.parts.phrases
        writable: page.note.writable
        onCaretMoved: page.bringIn(caret)
    }

    NotePart {
        id: objective

        Layout.fillWidth: true
        part: page.note.parts.objective
        phrases: page.note.parts.phrases
        writable: page.note.writable
        onCaretMoved: page.bringIn(caret)
    }

    NotePart {
        id: assessment

        Layout.fillWidth: true
        part: page.note.parts.assessment
        phrases: page.note.parts.phrases
        writable: page.note.writable
        onCaretMoved: page.bringIn(caret)
    }

    NotePart {
        id: plan

        Layout.fillWidth: true
        part: page.note.parts.plan
        phrases: page.note.parts.phrases
        writable: page.note.writable
        onCaretMoved: page.bringIn(caret)
    }

    Amendments {
        Layout.fillWidth: true
        visible: page.note.signed
        amendments: page.note.amendments
    }
}
