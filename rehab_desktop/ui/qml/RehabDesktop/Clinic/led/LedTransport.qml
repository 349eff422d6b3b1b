pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// The few buttons of a led session, each with its key. While it is paused its one button goes on.
Flow {
    id: row

    required property LedModel led
    property color tone: Theme.workStrong
    property bool tight: false
    readonly property SessionModel session: row.led.session
    readonly property bool still: row.session.overlay !== ""

    spacing: 8 * Theme.px

    PillButton {
        objectName: "pause"
        text: row.still ? qsTr("Go on") : row.session.manual ? qsTr("Done") : qsTr("Pause")
        glyph: row.still ? "play" : row.session.manual ? "check" : "pause"
        key: Hotkeys.toggle
        size: 17
        primary: true
        tone: row.tone
        onClicked: row.session.commands.toggle()
    }

    PillButton {
        visible: row.still && row.session.restartable
        text: qsTr("This repetition again")
        glyph: "rotate-ccw"
        size: 17
        onClicked: row.session.commands.restartRepetition()
    }

    PillButton {
        text: qsTr("Back")
        glyph: "skip-back"
        key: row.tight ? "" : Hotkeys.back
        size: 17
        onClicked: row.session.commands.back()
    }

    PillButton {
        text: row.session.resting || row.session.gettingReady ? qsTr("Start now") : qsTr("Skip")
        glyph: "skip-forward"
        key: row.tight ? "" : Hotkeys.next
        size: 17
        onClicked: row.session.commands.next()
    }

    PillButton {
        text: qsTr("Once more")
        glyph: "rotate-ccw"
        key: row.tight ? "" : Hotkeys.repeat
        size: 17
        onClicked: row.session.commands.repeat()
    }

    PillButton {
        objectName: "hurtsNow"
        text: qsTr("This hurts")
        glyph: "triangle-alert"
        key: Hotkeys.hurts
        size: 17
        onClicked: row.session.commands.hurts()
    }

    PillButton {
        objectName: "park"
        text: qsTr("Park")
        glyph: "clock"
        key: "K"
        size: 17
        onClicked: row.led.park()
    }

    LedDisplay {
        visible: row.led.display.same // else it is above
        patients: row.led.display
    }
}
