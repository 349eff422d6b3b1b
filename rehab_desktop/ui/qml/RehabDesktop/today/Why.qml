pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A sentence and one small button beside it; behind the button the rule and where it was read.
ColumnLayout {
    id: why

    required property string rule
    required property string source
    property string text
    property string part
    property real size: 18
    property bool display: false
    property bool open: false

    spacing: 6 * Theme.px
    onRuleChanged: why.open = false

    GridLayout {
        Layout.fillWidth: true
        visible: why.text !== "" || why.rule !== ""
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 8 * Theme.px
        rowSpacing: 0

        PlainLabel {
            Layout.fillWidth: true
            text: why.text
            size: why.size
            display: why.display
            announced: true
            wrapMode: Text.Wrap
        }

        PillButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: -4 * Theme.px
            objectName: "why" + why.part
            visible: why.rule !== ""
            text: why.open ? qsTr("Hide the reason") : qsTr("Why?")
            Accessible.description: qsTr("The rule behind it, and what it rests on")
            quiet: true
            size: 15
            onClicked: why.open = !why.open
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: why.open
        text: why.rule
        size: 16
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.bottomMargin: 4 * Theme.px
        visible: why.open
        text: why.source
        size: 15
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }
}
