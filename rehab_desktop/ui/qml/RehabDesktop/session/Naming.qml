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

    spacing: 10 * Theme.px

    Words {
        id: name

        width: naming.width
        text: naming.tight ? naming.session.shortName : naming.session.name
        size: naming.size
        display: true
        color: naming.ink
        wrapMode: Text.Wrap

        // Where somebody stands behind the name.
        Rectangle {
            z: -1
            x: -12 * Theme.px
            y: -4 * Theme.px
            width: name.contentWidth + 24 * Theme.px
            height: name.height + 8 * Theme.px
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
