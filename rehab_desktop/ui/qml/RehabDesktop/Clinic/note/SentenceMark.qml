pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A drafted sentence in the field: a tint behind its lines, and beside them the way to its record.
Item {
    id: mark

    required property T.TextArea field
    required property int number
    required property int start
    required property int end
    required property bool touched
    required property string sentence
    readonly property rect first: mark.placeOf(mark.start, mark.field.text, mark.field.width, mark.field.contentHeight)
    readonly property rect last: mark.placeOf(mark.end, mark.field.text, mark.field.width, mark.field.contentHeight)

    signal called(number: int)

    // The field lays its lines out anew with each of these.
    function placeOf(place: int, text: string, width: real, height: real): rect {
        return mark.field.positionToRectangle(Math.min(place, mark.field.length));
    }

    y: mark.first.y
    width: mark.field.width
    height: Math.max(1, mark.last.y + mark.last.height - mark.first.y)

    Rectangle {
        parent: mark.field
        z: -0.5 // above the ground of the field, below its letters
        x: 8 * Theme.px
        width: mark.width - 16 * Theme.px
        y: mark.y - 2 * Theme.px
        height: mark.height + 3 * Theme.px
        visible: !mark.touched
        radius: 8 * Theme.px
        color: Theme.sunken
        border.width: Theme.lineWidth > 1 ? Math.max(1, Theme.lineWidth * Theme.px) : 0
        border.color: Theme.line
    }

    T.AbstractButton {
        objectName: `record-${mark.number}`
        x: 12 * Theme.px
        width: 30 * Theme.px
        height: mark.first.height
        focusPolicy: Qt.NoFocus // in the text, Ctrl+R does the same
        Accessible.name: qsTr("Record of: %1").arg(mark.sentence)
        onClicked: mark.called(mark.number)

        background: Rectangle {
            radius: 8 * Theme.px
            color: parent.hovered ? Theme.hover : "transparent"
        }

        Icon {
            anchors.centerIn: parent
            name: "file-text"
            size: 17
            color: mark.touched ? Theme.softStrong : Theme.workStrong
        }
    }
}
