pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Three tilts of the pelvis under the ribs.
Section {
    id: drawing

    readonly property real unit: Theme.px * (1 + (Theme.textScale - 1) * 0.5)

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Ribs and pelvis from the side, three times: tipped back, tipped a little forward as in running, and tipped far forward with the ribs leaning back.")

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.5 ? 1 : 3
        columnSpacing: 18 * Theme.px
        rowSpacing: 18 * Theme.px
        uniformCellWidths: true

        Repeater {
            model: [
                {
                    tilt: -14,
                    lean: -3,
                    good: false,
                    name: qsTr("Tipped back"),
                    said: qsTr("The rim rises in front, the low back goes flat.")
                },
                {
                    tilt: 8,
                    lean: 1,
                    good: true,
                    name: qsTr("A light forward tilt"),
                    said: qsTr("What running asks for; the ribs stay above.")
                },
                {
                    tilt: 30,
                    lean: 13,
                    good: false,
                    name: qsTr("Far forward"),
                    said: qsTr("The rim drops in front, the ribs lean back, the low back is hollow.")
                }
            ]

            ColumnLayout {
                id: one

                required property var modelData

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 6 * Theme.px

                Torso {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredHeight: 210 * drawing.unit
                    Layout.preferredWidth: 168 * drawing.unit
                    tilt: one.modelData.tilt
                    lean: one.modelData.lean
                    tone: one.modelData.good ? Theme.workStrong : Theme.restStrong
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: one.modelData.name
                    size: 18
                    horizontalAlignment: Text.AlignHCenter
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: one.modelData.said
                    size: 15
                    horizontalAlignment: Text.AlignHCenter
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
