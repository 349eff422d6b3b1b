pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What is prescribed today.
Section {
    id: card

    required property InForceModel inForce

    heading: qsTr("Prescription")

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.inForce.nothing
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: card.inForce.title !== ""
        spacing: 2 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: card.inForce.title
            size: 18
            tabular: true
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            text: card.inForce.detail
            size: 15
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }

    Repeater {
        model: card.inForce.rows

        ColumnLayout {
            id: row

            required property string name
            required property string dose

            Layout.fillWidth: true
            spacing: 1 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: row.name
                size: 16
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.dose
                size: 15
                tabular: true
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.inForce.notice
        size: 15
        color: Theme.cautionStrong
        wrapMode: Text.Wrap
    }
}
