pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Overlay {
    id: hurting

    required property SessionModel session
    readonly property bool red: hurting.session.painRed

    // At a red light the one thing to do is one key away.
    function offerStop() {
        if (hurting.red)
            stop.forceActiveFocus(Qt.TabFocusReason);
    }

    onRedChanged: hurting.offerStop()
    Component.onCompleted: hurting.offerStop()
    cardWidth: 860
    title: qsTr("This hurts")
    tone: Theme.stopStrong
    detail: qsTr("Good that you stopped. How much is it, 0 to 10?")

    ScoreRow {
        Layout.fillWidth: true
        question: qsTr("Pain now")
        value: hurting.session.pain
        side: 58
        size: 24
        tone: Theme.stopStrong
        onChosen: value => hurting.session.commands.markPain(value)
    }

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: hurting.session.painAdvice
        size: 20
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    Choice {
        id: stop

        objectName: "stopExercise"
        Layout.fillWidth: true
        Layout.topMargin: 6 * Theme.px
        urgent: hurting.red
        text: qsTr("Stop this exercise")
        detail: qsTr("Go on with the next one after a short count-down.")
        glyph: "skip-forward"
        onClicked: hurting.session.commands.stopExercise()
    }

    Choice {
        Layout.fillWidth: true
        visible: hurting.session.easier.length > 0
        text: qsTr("Easier version")
        detail: hurting.session.easier.join("  ·  ")
        glyph: "trending-down"
        onClicked: hurting.session.commands.ease()
    }

    Choice {
        Layout.fillWidth: true
        text: qsTr("End the session")
        detail: hurting.session.anythingDone ? qsTr("What was done is kept.") : qsTr("Nothing done yet")
        glyph: "circle-stop"
        onClicked: hurting.session.commands.end(true)
    }

    PillButton {
        text: qsTr("It is fine, go on")
        glyph: "play"
        key: hurting.red ? "" : Hotkeys.toggle
        quiet: true
        onClicked: hurting.session.commands.goOn()
    }
}
