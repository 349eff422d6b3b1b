pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Start what today leaves, or not; more than that is asked once, here in the place of the buttons.
ColumnLayout {
    id: buttons

    required property ReadyModel ready
    property bool large: true
    readonly property real size: buttons.large ? 26 : 20
    readonly property real tall: Math.max(start.visible ? start.implicitHeight : 0, leave.implicitHeight)
    readonly property bool asking: buttons.ready.asking

    // The keyboard is on No first, and where it came from after it.
    function follow() {
        if (buttons.asking)
            no.forceActiveFocus(Qt.TabFocusReason);
        else if (no.activeFocus)
            (more.visible ? more : leave).forceActiveFocus(Qt.TabFocusReason);
    }
    spacing: 10 * Theme.px
    onAskingChanged: Qt.callLater(buttons.follow) // once what takes the keyboard can be seen

    Flow {
        Layout.fillWidth: true
        visible: !buttons.asking
        spacing: 10 * Theme.px

        PillButton {
            id: start

            objectName: "start"
            visible: !buttons.ready.nothing
            enabled: buttons.ready.cautions.mayStart
            text: qsTr("Start")
            glyph: "play"
            size: buttons.size
            primary: true
            key: Hotkeys.toggle
            onClicked: buttons.ready.begin()
        }

        PillButton {
            id: leave

            objectName: "leave"
            height: buttons.tall
            text: buttons.ready.nothing ? qsTr("Not today") : qsTr("Not now")
            key: qsTr("Esc")
            size: buttons.ready.nothing ? buttons.size : 18
            primary: buttons.ready.nothing
            quiet: !buttons.ready.nothing
            onClicked: buttons.ready.leave()
        }

        PillButton {
            id: more

            objectName: "more"
            height: Math.max(buttons.tall, implicitHeight)
            visible: buttons.ready.hasMore
            text: buttons.ready.nothing ? qsTr("Start all the same") : qsTr("Do all of it")
            quiet: true
            widest: buttons.width
            onClicked: buttons.ready.askAll()
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        objectName: "question"
        visible: buttons.asking
        text: buttons.ready.question
        size: 19
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    Flow {
        Layout.fillWidth: true
        visible: buttons.asking
        spacing: 10 * Theme.px

        PillButton {
            id: no

            objectName: "no"
            text: qsTr("No")
            key: qsTr("Esc")
            primary: true
            onClicked: buttons.ready.refuse()
        }

        PillButton {
            objectName: "yes"
            enabled: buttons.ready.cautions.mayStart
            text: buttons.ready.yes
            widest: buttons.width
            onClicked: buttons.ready.agree()
            onDoubleClicked: {} // the second half of a double click is no click then, and no yes
        }
    }
}
