pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One item in an older and a newer version, with its sign.
Rectangle {
    id: row

    required property string mark
    required property string tone
    required property string name
    required property string before
    required property string after
    required property string change
    property bool stacked: false
    property color tint: Theme.softStrong
    readonly property bool both: row.before !== "" && row.after !== ""

    implicitHeight: grid.implicitHeight + 20 * Theme.px
    radius: 14 * Theme.px
    color: row.mark !== "" ? Qt.alpha(row.tint, 0.1) : Theme.ground
    border.width: Theme.outlined ? Theme.lineWidth : 0
    border.color: row.tint
    Accessible.role: Accessible.ListItem
    Accessible.name: [row.mark, row.name, row.change !== "" ? row.change : row.after !== "" ? row.after : row.before].filter(one => one !== "").join(" ")

    component Half: ColumnLayout {
        id: half

        required property string amount
        property bool gone: false

        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: 2 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            visible: half.amount !== ""
            text: row.name
            size: 18
            color: half.gone ? Theme.softStrong : Theme.ink
            font.weight: Font.DemiBold
            font.strikeout: half.gone
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        PlainLabel {
            Layout.fillWidth: true
            text: half.amount !== "" ? half.amount : "–"
            size: 16
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
    }

    RowLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 14 * Theme.px
        anchors.rightMargin: 14 * Theme.px
        spacing: 12 * Theme.px

        PlainLabel {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 18 * Theme.px * Theme.textScale
            text: row.mark
            size: 20
            color: row.tint
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        GridLayout {
            Layout.fillWidth: true
            columns: row.stacked ? 1 : 2
            columnSpacing: 24 * Theme.px
            rowSpacing: 6 * Theme.px
            uniformCellWidths: true

            Half {
                visible: !row.stacked || row.before !== ""
                amount: row.before
                gone: row.after === ""
            }

            Half {
                visible: !row.stacked || row.after !== ""
                amount: row.after
            }

            PlainLabel {
                Layout.columnSpan: row.stacked ? 1 : 2
                Layout.fillWidth: true
                visible: text !== ""
                text: row.change
                size: 15
                color: row.tint
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
        }
    }
}
