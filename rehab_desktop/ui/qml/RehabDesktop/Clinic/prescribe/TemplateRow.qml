pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// A template: its name, whose it is, how much it has.
T.AbstractButton {
    id: row

    required property string key
    required property string title
    required property string detail
    required property bool chosen
    required property bool removable

    signal removed()

    objectName: `template-${row.key}`
    implicitHeight: words.implicitHeight + 20 * Theme.px
    focusPolicy: Qt.NoFocus
    text: row.title
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(row.title).arg(row.detail)
    Accessible.selected: row.chosen
    onChosenChanged: {
        if (row.chosen)
            row.Accessible.announce(row.Accessible.name);
    }

    background: Rectangle {
        radius: 12 * Theme.px
        color: row.chosen ? Qt.alpha(Theme.brand, 0.13) : row.hovered ? Theme.hover : "transparent"
        border.width: row.chosen ? Math.max(2, 2 * Theme.px) : 0
        border.color: Theme.brand
    }

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 16 * Theme.px
        anchors.rightMargin: 8 * Theme.px
        spacing: 14 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: row.title
            size: 19
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }

        PlainLabel {
            text: row.detail
            size: 16
            tabular: true
            color: Theme.softStrong
            Accessible.ignored: true
        }

        IconButton {
            opacity: row.removable ? 1 : 0
            enabled: row.removable
            focusPolicy: Qt.NoFocus
            text: qsTr("Delete the template %1").arg(row.title)
            glyph: "trash-2"
            onClicked: row.removed()
        }
    }
}
