pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// Whose turn it is: the exercise, the side in capitals, the set and the repetition. `plated` puts a
// light ground under the name.
Column {
    id: naming

    required property SessionModel session
    property color ink: Theme.ink
    property color onInk: Theme.onStrong
    property color sideTone: Theme.workStrong
    property color onSide: Theme.onStrong
    property color chipGround: Qt.alpha(naming.ink, 0.1)
    property real size: 36
    property bool tight: false
    property bool plated: false

    spacing: 12 * Theme.px

    PlainLabel {
        id: name

        readonly property bool turned: name.effectiveHorizontalAlignment === Text.AlignRight

        // As wide to write in with the plate as without: whether there is one depends on the height.
        width: naming.width + name.leftPadding
        text: naming.tight ? naming.session.shortName : naming.session.name
        size: naming.size
        display: true
        color: naming.ink
        wrapMode: Text.Wrap
        leftPadding: naming.plated && !name.turned ? 14 * Theme.px : 0

        // Where somebody stands behind the name; in line with the chips below.
        Rectangle {
            z: -1
            x: name.turned ? name.width - width + 14 * Theme.px : 0
            y: -3 * Theme.px
            width: name.contentWidth + 28 * Theme.px
            height: name.height + 6 * Theme.px
            radius: 14 * Theme.px
            visible: naming.plated
            color: Qt.rgba(1, 1, 1, 0.82)
        }
    }

    Flow {
        width: naming.width
        spacing: 9 * Theme.px

        Chip {
            id: side

            visible: text !== ""
            text: naming.session.side
            solid: true
            tone: naming.sideTone
            onTone: naming.onSide
            size: 24
        }

        Repeater {
            model: naming.session.chips

            Item {
                id: place

                required property string modelData

                width: chip.width
                height: side.visible ? side.height : chip.height

                Chip {
                    id: chip

                    anchors.verticalCenter: parent.verticalCenter
                    text: place.modelData
                    tone: naming.ink
                    ground: naming.chipGround
                    size: 18
                }
            }
        }
    }
}
