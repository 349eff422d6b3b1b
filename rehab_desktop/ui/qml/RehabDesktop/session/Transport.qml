pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The few buttons of a session, each with its key.
Item {
    id: transport

    required property SessionModel session
    property color tone: Theme.work
    property bool tight: false // with very large letters not every key has room beside its button
    readonly property real place: Math.max(96 * Theme.px, back.implicitWidth, again.implicitWidth, pause.implicitWidth, more.implicitWidth, skip.implicitWidth) + 12 * Theme.px

    implicitHeight: row.implicitHeight

    PillButton {
        objectName: "hurtsNow"
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("This hurts")
        glyph: "triangle-alert"
        key: Hotkeys.hurts
        size: 17
        onClicked: transport.session.commands.hurts()
    }

    Row {
        id: row

        objectName: "transport"
        // The signs of a player point the same way in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.horizontalCenter: transport.tight ? undefined : parent.horizontalCenter
        anchors.right: transport.tight ? parent.right : undefined
        anchors.bottom: parent.bottom
        spacing: (transport.tight ? 20 : 6) * Theme.px

        RoundButton {
            id: back

            anchors.bottom: parent.bottom
            width: transport.tight ? implicitWidth : transport.place
            text: qsTr("Back")
            glyph: "skip-back"
            filled: true
            key: transport.tight ? "" : Hotkeys.back
            onClicked: transport.session.commands.back()
        }

        RoundButton {
            id: again

            anchors.bottom: parent.bottom
            width: transport.tight ? implicitWidth : transport.place
            text: qsTr("Once more")
            glyph: "rotate-ccw"
            key: transport.tight ? "" : Hotkeys.repeat
            onClicked: transport.session.commands.repeat()
        }

        RoundButton {
            id: pause

            objectName: "pause"
            anchors.bottom: parent.bottom
            width: transport.tight ? implicitWidth : transport.place
            text: qsTr("Pause")
            glyph: "pause"
            filled: true
            key: transport.session.manual ? Hotkeys.pause : Hotkeys.toggle
            primary: true
            size: 80
            tone: transport.tone
            onClicked: transport.session.commands.pause()
        }

        RoundButton {
            id: more

            anchors.bottom: parent.bottom
            width: transport.tight ? implicitWidth : transport.place
            text: qsTr("More time")
            number: "+10"
            key: transport.tight ? "" : Hotkeys.more
            enabled: transport.session.adjustable
            onClicked: transport.session.commands.adjust(10)
        }

        RoundButton {
            id: skip

            anchors.bottom: parent.bottom
            width: transport.tight ? implicitWidth : transport.place
            text: transport.session.resting || transport.session.gettingReady ? qsTr("Start now") : qsTr("Skip")
            glyph: "skip-forward"
            filled: true
            key: transport.tight ? "" : Hotkeys.next
            onClicked: transport.session.commands.next()
        }
    }

    Column {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: !transport.tight && transport.session.painTellable
        spacing: 3 * Theme.px

        PillButton {
            objectName: "painNow"
            anchors.right: parent.right
            text: transport.session.pain < 0 ? qsTr("Knee pain") : qsTr("Knee pain %1").arg(transport.session.pain)
            key: "0–9"
            size: 17
            quiet: transport.session.pain < 0
            onClicked: transport.session.commands.hurts()
        }

        PlainLabel {
            anchors.right: parent.right
            width: Math.min(implicitWidth, (transport.width - row.width) / 2 - 24 * Theme.px)
            // While "This hurts" is open it says the same, larger.
            visible: text !== "" && !transport.session.resting && transport.session.overlay === ""
            text: transport.session.hurting.told
            size: 15
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
        }
    }
}
