pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// One day at home, told apart by its shape: filled is done, an outline is asked and not done, hatched
// was told by mouth, or with a stroke where none of it was done; a question mark is a day without
// word. A dot in the corner: in the clinic.
Item {
    id: cell

    required property string known
    readonly property string kind: cell.known.replace("+", "")
    readonly property bool told: ["all", "some", "none"].includes(cell.kind)

    readonly property bool free: cell.kind === "free"

    implicitWidth: 22 * Theme.px * (1 + (Theme.textScale - 1) * 0.4)
    implicitHeight: implicitWidth

    Rectangle {
        anchors.centerIn: parent
        visible: cell.free || cell.told || cell.kind === "done" || cell.kind === "asked"
        width: cell.free ? 5 * Theme.px : cell.width
        height: width
        radius: cell.free ? width / 2 : 6 * Theme.px
        color: cell.free ? Theme.faint : cell.kind === "done" ? Theme.work : "transparent"
        border.width: cell.free || cell.kind === "done" ? 0 : Math.max(1, 2 * Theme.px)
        border.color: cell.told ? Theme.workStrong : Theme.softStrong
    }

    // A chart has some sixty days, and few of them have more than that.
    Loader {
        anchors.fill: parent
        active: cell.told || cell.kind === "unknown" || cell.known.endsWith("+")
        sourceComponent: Item {
            // Hatched as far as it was done.
            Item {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: 3 * Theme.px
                height: cell.kind === "all" ? cell.height - 6 * Theme.px : cell.height / 2 - 3 * Theme.px
                clip: true

                Repeater {
                    model: cell.kind === "all" || cell.kind === "some" ? 7 : 0

                    Rectangle {
                        required property int index

                        x: (index - 2) * 6 * Theme.px
                        y: -6 * Theme.px
                        width: Math.max(1, 2 * Theme.px)
                        height: cell.height * 1.6
                        rotation: 45
                        antialiasing: true
                        color: Theme.workStrong
                    }
                }
            }

            Rectangle {
                anchors.centerIn: parent
                visible: cell.kind === "none"
                width: cell.width / 2
                height: Math.max(1, 2 * Theme.px)
                color: Theme.workStrong
            }

            PlainLabel {
                anchors.centerIn: parent
                visible: cell.kind === "unknown"
                text: "?"
                size: 15
                color: Theme.softStrong
                Accessible.ignored: true
            }

            Rectangle {
                x: cell.width - width * 0.6
                y: -height * 0.4
                visible: cell.known.endsWith("+")
                width: 10 * Theme.px
                height: width
                radius: width / 2
                color: Theme.readyStrong
                border.width: 2 * Theme.px
                border.color: Theme.surface
            }
        }
    }
}
