pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// On which days the selected item is done, and how long each day takes with all that is asked.
Section {
    id: section

    required property DosingModel dosing

    heading: qsTr("The week")

    RowLayout {
        Layout.fillWidth: true
        spacing: 4 * Theme.px
        Accessible.role: Accessible.Grouping
        Accessible.name: section.heading

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
