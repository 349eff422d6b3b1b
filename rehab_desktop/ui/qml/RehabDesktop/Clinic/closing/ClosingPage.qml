pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The end of the day: what is still open, one line each, and the way to it.
PageArea {
    id: page

    required property ClosingModel closing
    readonly property bool open: page.activeFocus

    heading: qsTr("End of the day")
    above: page.closing.day
    widest: 1180
    Component.onCompleted: page.closing.look()
    actions: [
        PillButton {
            objectName: "signAll"
            visible: page.closing.toSign > 0
            text: qsTr("Sign one after another")
            key: "N"
            glyph: "pencil"
            size: 17
            primary: true
            onClicked: page.closing.signAll()
        }
    ]

    Shortcut {
        sequence: "N"
        autoRepeat: false
        enabled: page.open && page.closing.toSign > 0
        onActivated: page.closing.signAll()
    }

    GridLayout {
        Layout.fillWidth: true
        columns: page.stacked ? 1 : 2
        columnSpacing: 28 * Theme.px
        rowSpacing: 24 * Theme.px

        OpenList {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            closing: page.closing
            focus: true
        }

        ColumnLayout {
            Layout.preferredWidth: page.stacked ? page.innerWidth : 360 * Theme.px
            Layout.fillWidth: page.stacked
            Layout.alignment: Qt.AlignTop
            spacing: 24 * Theme.px

            TrailCard {
                Layout.fillWidth: true
                trail: page.closing.trail
            }

            BackupsCard {
                Layout.fillWidth: true
                visible: page.closing.read
                closing: page.closing
            }
        }
    }
}
