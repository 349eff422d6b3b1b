pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The cells of a line of the people, or of the heading above them; where letters are large, all but
// the name stand in a second line.
GridLayout {
    id: cells

    property string name
    property string code
    property string year
    property string last
    property string next
    property string done
    property string pain
    property string tone
    property string flags
    property bool heading: false
    readonly property bool stacked: Theme.textScale > 1.4
    readonly property string inShort: [cells.code, cells.year, cells.last, cells.done === "" ? "" : qsTr("%1 days done").arg(cells.done), cells.pain === "" ? "" : qsTr("Pain %1").arg(cells.pain), cells.flags].filter(part => part !== "").join("  ·  ")

    columns: cells.stacked ? 1 : 7
    columnSpacing: 14 * Theme.px
    rowSpacing: 2 * Theme.px

    component Cell: PlainLabel {
        property real wide: 90

        Layout.preferredWidth: wide * Theme.px * Theme.textScale
        visible: !cells.stacked
        size: cells.heading ? 14 : 17
        tabular: true
        color: Theme.softStrong
        font.weight: cells.heading ? Font.Bold : Font.Medium
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 330 * Theme.px
        spacing: 10 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: cells.name
            size: cells.heading ? 14 : 19
            color: cells.heading ? Theme.softStrong : Theme.ink
            font.weight: cells.heading ? Font.Bold : Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }

        Cell {
            Layout.preferredWidth: implicitWidth
            text: cells.code
            size: 15
        }

        Item {
            Layout.fillWidth: true
        }
    }

    Cell {
        wide: 56
        text: cells.year
    }

    Cell {
        wide: 104
        text: cells.last
    }

    Cell {
        wide: 104
        text: cells.next
    }

    Cell {
        wide: 84
        text: cells.done
        horizontalAlignment: Text.AlignRight
    }

    Item {
        Layout.preferredWidth: 70 * Theme.px * Theme.textScale
        Layout.preferredHeight: cells.heading ? painHead.implicitHeight : chip.implicitHeight
        visible: !cells.stacked

        Cell {
            id: painHead

            anchors.fill: parent
            visible: cells.heading
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            text: cells.pain
        }

        Chip {
            id: chip

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !cells.heading && cells.pain !== ""
            text: cells.pain
            size: 15
            tone: cells.tone === "green" ? Theme.goodStrong : cells.tone === "amber" ? Theme.cautionStrong : Theme.stopStrong
        }
    }

    Cell {
        Layout.fillWidth: true
        wide: 230
        text: cells.flags
        size: cells.heading ? 14 : 15
        color: cells.heading ? Theme.softStrong : Theme.cautionStrong
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: cells.stacked && text !== ""
        text: cells.inShort
        size: 15
        tabular: true
        color: Theme.softStrong
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
