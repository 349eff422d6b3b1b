pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The self-check: standing easily, and with the pelvis pushed forward.
Section {
    id: drawing

    readonly property real unit: Theme.px * (1 + (Theme.textScale - 1) * 0.5)

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A person standing from the side: first with the weight over the middle of the foot, then with the pelvis pushed forward, the chest leaning back and the weight over the toes.")

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.5 ? 1 : 2
        columnSpacing: 18 * Theme.px
        rowSpacing: 18 * Theme.px
        uniformCellWidths: true

        Repeater {
            model: [
                {
                    push: 0,
                    name: qsTr("Standing easily"),
                    said: qsTr("Weight over the middle of the foot.")
                },
                {
                    push: 1,
                    name: qsTr("Pelvis pushed forward"),
                    said: qsTr("Weight over the toes, chest back.")
                }
            ]

            ColumnLayout {
                id: one

                required property var modelData

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 6 * Theme.px

                Standing {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredHeight: 230 * drawing.unit
                    Layout.preferredWidth: 138 * drawing.unit
                    push: one.modelData.push
                    tone: one.modelData.push ? Theme.restStrong : Theme.workStrong
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
