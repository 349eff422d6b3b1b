pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// All exercises of the session in order: what is done, where it stands, what is to come.
Section {
    id: way

    required property LedModel led

    heading: qsTr("This session")

    Repeater {
        model: way.led.way.lines

        RowLayout {
            id: line

            required property string name
            required property string dose
            required property string told
            required property string stands
            readonly property bool now: line.stands === "now"

            Layout.fillWidth: true
            spacing: 12 * Theme.px
            Accessible.role: Accessible.ListItem
            Accessible.name: [line.name, line.dose, line.told].filter(part => part !== "").join(", ")

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2 * Theme.px
                name: line.stands === "done" ? "check" : line.now ? "play" : line.stands === "passed" ? "circle-slash" : "minus"
                size: 18
                color: line.now ? Theme.workStrong : line.stands === "done" ? Theme.goodStrong : Theme.softStrong
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: line.name
                    size: 17
                    color: line.now || line.stands === "ahead" ? Theme.ink : Theme.softStrong
                    font.weight: line.now ? Font.Bold : Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: line.dose
                    size: 15
                    tabular: true
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }

            PlainLabel {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2 * Theme.px
                text: line.told
                size: 15
                tabular: true
                color: Theme.softStrong
                Accessible.ignored: true
            }
        }
    }

    PillButton {
        objectName: "editAhead"
        Layout.topMargin: 6 * Theme.px
        text: qsTr("Edit ahead")
        glyph: "pencil"
        key: "E"
        size: 16
        onClicked: way.led.editing.open()
    }
}
