pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// On which days the selected item is done, and how long each day takes with all that is asked.
Section {
    id: section

    required property PrescribeModel prescribing
    readonly property PrescribedModel prescribed: section.prescribing.prescribed
    readonly property DosingModel dosing: section.prescribing.dosing

    Accessible.name: qsTr("The week of %1").arg(section.dosing.name)

    RowLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            text: section.dosing.name
            size: 20
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }

        IconButton {
            Layout.alignment: Qt.AlignTop
            objectName: "moveUp"
            enabled: section.prescribed.selected > 0
            text: qsTr("Further up")
            glyph: "chevron-down"
            rotation: 180
            key: qsTr("Alt ↑")
            onClicked: section.prescribed.move(-1)
        }

        IconButton {
            Layout.alignment: Qt.AlignTop
            objectName: "moveDown"
            enabled: section.prescribed.selected < section.prescribed.count - 1
            text: qsTr("Further down")
            glyph: "chevron-down"
            key: qsTr("Alt ↓")
            onClicked: section.prescribed.move(1)
        }

        IconButton {
            Layout.alignment: Qt.AlignTop
            objectName: "takeOut"
            text: qsTr("Take out")
            glyph: "trash-2"
            key: qsTr("Del")
            onClicked: section.prescribed.remove()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 4 * Theme.px
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Days of the week")

        Repeater {
            model: section.dosing.week

            T.AbstractButton {
                id: day

                required property int weekday
                required property string name
                required property string whole
                required property bool on
                required property string time

                objectName: `weekday-${day.weekday}`
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                implicitHeight: words.implicitHeight + 18 * Theme.px
                focusPolicy: Qt.TabFocus
                text: day.name
                Accessible.role: Accessible.CheckBox
                Accessible.name: day.whole
                Accessible.description: day.time
                Accessible.checkable: true
                Accessible.checked: day.on
                Keys.onReturnPressed: day.click()
                Keys.onEnterPressed: day.click()
                onClicked: section.dosing.toggleDay(day.weekday)

                background: Rectangle {
                    radius: 12 * Theme.px
                    color: day.on ? Theme.brand : day.hovered ? Theme.hover : Theme.ground
                    border.width: Math.max(1, Theme.lineWidth * Theme.px)
                    border.color: day.on ? Theme.brand : Theme.line

                    FocusFrame {
                        anchors.margins: -3 * Theme.px
                        shown: day.visualFocus
                        radius: 14 * Theme.px
                    }
                }

                ColumnLayout {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 1 * Theme.px

                    PlainLabel {
                        Layout.fillWidth: true
                        text: day.name
                        size: 15
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 9
                        color: day.on ? Theme.onStrong : Theme.ink
                        font.weight: Font.DemiBold
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: day.weekday
                        size: 13
                        tabular: true
                        color: day.on ? Theme.onStrong : Theme.softStrong
                        horizontalAlignment: Text.AlignHCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 4 * Theme.px

        IconButton {
            objectName: "timesLess"
            text: qsTr("Fewer times a week")
            glyph: "minus"
            onClicked: section.dosing.stepTimes(-1)
        }

        PlainLabel {
            Layout.fillWidth: true
            text: section.dosing.times
            size: 17
            tabular: true
            color: section.dosing.counted ? Theme.ink : Theme.softStrong
            font.weight: section.dosing.counted ? Font.DemiBold : Font.Medium
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        IconButton {
            objectName: "timesMore"
            text: qsTr("More times a week")
            glyph: "plus"
            key: "X"
            onClicked: section.dosing.stepTimes(1)
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: section.dosing.counted
        text: qsTr("On days of the person's choice.")
        size: 15
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PillButton {
        objectName: "sameForAll"
        visible: section.dosing.several
        text: qsTr("For all exercises")
        key: "A"
        size: 15
        widest: section.width - 56 * Theme.px
        onClicked: section.dosing.sameForAll()
    }
}
