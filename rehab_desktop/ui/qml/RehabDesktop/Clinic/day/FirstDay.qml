pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A clinic without people yet: the three steps to a first session.
Section {
    id: first

    signal personWanted()

    heading: qsTr("A clinic begins in three steps")

    Repeater {
        model: [
            {
                name: qsTr("Add a person"),
                detail: qsTr("A name is enough; the rest can come later.")
            },
            {
                name: qsTr("Prescribe"),
                detail: qsTr("Exercises with their dose and days, from a template or from nothing.")
            },
            {
                name: qsTr("Start a session"),
                detail: qsTr("The person looks at the exercise, you look at the person.")
            }
        ]

        RowLayout {
            id: step

            required property int index
            required property var modelData

            Layout.fillWidth: true
            Layout.topMargin: 6 * Theme.px
            spacing: 18 * Theme.px

            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: number.implicitHeight + 14 * Theme.px
                implicitHeight: implicitWidth
                radius: height / 2
                color: step.index === 0 ? Theme.brand : Theme.sunken

                PlainLabel {
                    id: number

                    anchors.centerIn: parent
                    text: step.index + 1
                    size: 19
                    tabular: true
                    color: step.index === 0 ? Theme.onStrong : Theme.softStrong
                    font.weight: Font.Bold
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: step.modelData.name
                    size: 20
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: step.modelData.detail
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    PillButton {
        objectName: "addFirst"
        Layout.topMargin: 14 * Theme.px
        text: qsTr("Add a person")
        key: qsTr("Ctrl+%1").arg("N")
        glyph: "user-plus"
        size: 19
        primary: true
        onClicked: first.personWanted()
    }
}
