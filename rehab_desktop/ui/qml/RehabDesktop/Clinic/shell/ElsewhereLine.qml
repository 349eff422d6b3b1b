pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// A colleague's session that goes on while somebody else works. Another one can only be opened once
// it is parked.
NoticeCard {
    id: line

    required property LedModel led
    required property string letters
    readonly property SessionModel session: line.led?.session ?? null
    readonly property bool still: (line.session?.overlay ?? "") !== ""

    objectName: "elsewhere"
    glyph: "clock"
    text: line.still ? qsTr("A session of %1 is paused.").arg(line.letters) : qsTr("A session of %1 goes on: %2").arg(line.letters).arg(line.session?.name ?? "")

    PillButton {
        objectName: "elsewherePause"
        text: line.still ? qsTr("Go on") : qsTr("Pause")
        size: 15
        onClicked: line.still ? line.session.commands.goOn() : line.session.commands.pause()
    }

    PillButton {
        objectName: "elsewherePark"
        text: qsTr("Park")
        size: 15
        onClicked: line.led.park()
    }
}
