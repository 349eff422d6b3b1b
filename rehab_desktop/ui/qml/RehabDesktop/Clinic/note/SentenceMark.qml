pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// A drafted sentence in the field: a tint and a bar at its lines, and beside them the way to its
// record.
Item {
    id: mark

    required property T.TextArea field
    required property int number
    required property int start
    required property int end
    required property bool touched
    required property string sentence
    property bool held: false // the keyboard is at it, where no caret shows that
    // The field lays its lines out anew where one of these is another.
    readonly property var layout: [mark.field.text, mark.field.width, mark.field.contentHeight, mark.field.topPadding, mark.field.font.pixelSize]
    readonly property rect first: mark.placeOf(mark.start, mark.layout)
    readonly property rect last: mark.placeOf(mark.end, mark.layout)

    signal called(number: int)

    function placeOf(place: int, layout: var): rect {
        return mark.field.positionToRectangle(Math.min(place, mark.field.length));
    }

    y: mark.first.y
    width: mark.field.width
    height: Math.max(1, mark.last.y + mark.last.height - mark.first.y)

    Rectangle {
        parent: mark.field.background // below the letters
        x: 8 * Theme.px
        width: mark.width - 16 * Theme.px
        y: mark.y + 1
        height: mark.height - 2
        visible: !mark.touched || mark.held
        radius: 6 * Theme.px
        color: Theme.hover
        border.width: mark.held ? Math.max(1, 1.5 * Theme.px) : 0
        border.color: Theme.workStrong

        Rectangle {
            width: Math.max(2, 3 * Theme.px)
            height: parent.height
            radius: width / 2
            color: Theme.workStrong
        }
    }

    T.AbstractButton {
        id: way

        objectName: `record-${mark.number}`
        x: 14 * Theme.px
        width: 30 * Theme.px
        height: mark.first.height
        focusPolicy: Qt.NoFocus // in the text, Ctrl+R does the same
        Accessible.name: qsTr("Record of: %1").arg(mark.sentence)
        onClicked: mark.called(mark.number)

        background: Rectangle {
            radius: 8 * Theme.px
            color: way.hovered ? Theme.hover : "transparent"
        }

        Icon {
            anchors.centerIn: parent
            name: "file-text"
            size: 17
            color: mark.touched ? Theme.softStrong : Theme.workStrong
        }
    }
}
