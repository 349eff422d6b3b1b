pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// Somebody in the list of people.
T.AbstractButton {
    id: row

    required property string person
    required property string name
    required property string code
    required property string year
    required property string last
    required property string next
    required property string done
    required property string pain
    required property string tone
    required property string flags
    required property bool archived
    required property string spoken
    property bool atTop: false
    property bool atEnd: false
    property bool current: false
    property bool shown: false

    objectName: `person-${row.person}`
    implicitHeight: cells.implicitHeight + 26 * Theme.px
    focusPolicy: Qt.NoFocus
    text: row.name
    Accessible.role: Accessible.ListItem
    Accessible.name: row.spoken
    Accessible.selected: row.current
    onShownChanged: {
        if (row.shown)
            Accessible.announce(row.spoken);
    }

    background: Rectangle {
        readonly property real round: 22 * Theme.px

        topLeftRadius: row.atTop ? round : 0
        topRightRadius: row.atTop ? round : 0
        bottomLeftRadius: row.atEnd ? round : 0
        bottomRightRadius: row.atEnd ? round : 0
        color: Theme.surface

        Rectangle {
            anchors.fill: parent
            anchors.margins: 4 * Theme.px
            radius: 16 * Theme.px
            color: row.current ? Qt.alpha(Theme.brand, 0.1) : row.hovered ? Theme.hover : "transparent"
            border.width: Theme.outlined && row.current ? Theme.lineWidth : 0
            border.color: Theme.brand

            FocusFrame {
                anchors.margins: 0
                shown: row.shown
                radius: 16 * Theme.px
            }
        }
    }

    PeopleCells {
        id: cells

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 22 * Theme.px
        anchors.rightMargin: 22 * Theme.px
        name: row.name
        code: row.code
        year: row.year
        last: row.last
        next: row.next
        done: row.done
        pain: row.pain
        tone: row.tone
        flags: row.flags
    }
}
