pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// A value that goes up and down in steps.
Column {
    id: stepper

    required property string name
    required property string value
    property real room: 110
    property bool raisable: true

    signal lowered()
    signal raised()

    spacing: 8 * Theme.px
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1: %2").arg(stepper.name).arg(stepper.value)

    PlainLabel {
        text: stepper.name
        size: 19
        font.weight: Font.DemiBold
    }

    Row {
        spacing: 6 * Theme.px

        IconButton {
            text: qsTr("%1: less").arg(stepper.name)
            glyph: "minus"
            onClicked: stepper.lowered()
        }

        PlainLabel {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(implicitWidth, stepper.room * Theme.px)
            horizontalAlignment: Text.AlignHCenter
            text: stepper.value
            size: 20
            tabular: true
        }

        IconButton {
            text: qsTr("%1: more").arg(stepper.name)
            glyph: "plus"
            enabled: stepper.raisable
            onClicked: stepper.raised()
        }
    }
}
