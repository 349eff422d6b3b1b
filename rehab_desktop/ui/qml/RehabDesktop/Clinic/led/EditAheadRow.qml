pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// One exercise of which something is still to come.
T.AbstractButton {
    id: row

    required property EditAheadModel editing
    required property Overlay shownIn
    required property int place
    required property string name
    required property string dose
    required property string level
    required property bool begun
    required property bool chosen

    objectName: "ahead-" + row.place
    Layout.fillWidth: true
    Layout.topMargin: -10 * Theme.px
    implicitHeight: words.implicitHeight + 20 * Theme.px
    focusPolicy: Qt.NoFocus
    text: row.name
    Accessible.role: Accessible.ListItem
    Accessible.name: [row.name, row.dose, row.level, row.begun ? qsTr("begun") : ""].filter(part => part !== "").join(", ")
    Accessible.selected: row.chosen
    onClicked: row.editing.choose(row.place)
    onChosenChanged: {
        if (row.chosen) {
            row.shownIn.bringIn(row);
            Accessible.announce(row.Accessible.name);
        }
    }

    background: Rectangle {
        radius: 12 * Theme.px
        color: row.chosen ? Qt.alpha(Theme.brand, 0.13) : row.hovered ? Theme.hover : "transparent"
        border.width: row.chosen ? Math.max(2, 2 * Theme.px) : 0
        border.color: Theme.brand
    }

    GridLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 16 * Theme.px
        anchors.rightMargin: 16 * Theme.px
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 14 * Theme.px
        rowSpacing: 2 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: row.level === "" ? row.name : qsTr("%1: %2").arg(row.name).arg(row.level)
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        PlainLabel {
            text: row.begun ? qsTr("%1 (begun)").arg(row.dose) : row.dose
            size: 16
            tabular: true
            color: Theme.softStrong
            Accessible.ignored: true
        }
    }
}
