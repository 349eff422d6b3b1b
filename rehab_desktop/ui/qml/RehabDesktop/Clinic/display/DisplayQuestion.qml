pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// One question to the patient. The numbers show what can be typed; digits and Enter answer.
Item {
    id: face

    required property AskedModel asked
    readonly property bool scaled: face.asked.highest <= 10

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 120 * Theme.px, 1180 * Theme.px)
        spacing: 44 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: face.asked.text
            size: 62
            display: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            announced: true
        }

        RowLayout {
            Layout.fillWidth: true
            visible: face.scaled
            spacing: 10 * Theme.px

            Repeater {
                model: face.scaled ? face.asked.highest - face.asked.lowest + 1 : 0

                Rectangle {
                    id: number

                    required property int index
                    readonly property bool chosen: face.asked.value === face.asked.lowest + number.index

                    Layout.fillWidth: true
                    implicitHeight: 104 * Theme.px
                    radius: 18 * Theme.px
                    color: number.chosen ? Theme.brand : Theme.surface
                    border.width: Math.max(1, Theme.lineWidth * Theme.px)
                    border.color: number.chosen ? Theme.brand : Theme.line

                    PlainLabel {
                        anchors.centerIn: parent
                        text: face.asked.lowest + number.index
                        size: 44
                        growing: 0
                        tabular: true
                        color: number.chosen ? Theme.onStrong : Theme.ink
                        font.weight: Font.DemiBold
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: -28 * Theme.px
            visible: face.scaled && (face.asked.low !== "" || face.asked.high !== "")
            spacing: 30 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: face.asked.low
                size: 26
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                text: face.asked.high
                size: 26
                color: Theme.softStrong
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.Wrap
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: !face.scaled
            text: face.asked.typed === "" ? "–" : face.asked.typed
            size: 150
            growing: 0
            display: true
            tabular: true
            horizontalAlignment: Text.AlignHCenter
        }

        PlainLabel {
            Layout.fillWidth: true
            text: face.asked.value < face.asked.lowest ? qsTr("Type a number, %1 to %2").arg(face.asked.lowest).arg(face.asked.highest) : qsTr("Enter, if %1 is right").arg(face.asked.typed)
            size: 30
            horizontalAlignment: Text.AlignHCenter
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }
}
