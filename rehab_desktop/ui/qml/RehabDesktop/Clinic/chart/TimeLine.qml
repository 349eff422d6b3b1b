pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What happened, the newest first. Tab stops at one entry; the arrows go along them, Enter unfolds.
Card {
    id: card

    required property TimeLineModel line
    property int current: 0

    function goTo(place: int) {
        (entries.itemAt(Math.max(0, Math.min(entries.count - 1, place))) as TimeLineItem)?.begin();
    }

    objectName: "timeLine"
    implicitHeight: column.implicitHeight + 44 * Theme.px
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What happened")

    Connections {
        target: card.line

        function onChanged() {
            card.current = Math.min(card.current, Math.max(0, entries.count - 1));
        }
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12 * Theme.px
        anchors.topMargin: 26 * Theme.px
        spacing: 2 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            Layout.leftMargin: 16 * Theme.px
            text: qsTr("What happened")
            size: 20
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }

        Segments {
            objectName: "kinds"
            Layout.fillWidth: true
            Layout.leftMargin: 16 * Theme.px
            Layout.rightMargin: 16 * Theme.px
            Layout.topMargin: 8 * Theme.px
            Layout.bottomMargin: 8 * Theme.px
            question: qsTr("Which entries")
            size: 13
            numbered: true
            model: card.line.filters
            value: card.line.filter
            onChosen: value => card.line.choose(value)
        }

        PlainLabel {
            Layout.fillWidth: true
            Layout.margins: 16 * Theme.px
            visible: text !== ""
            text: card.line.nothing
            size: 19
            wrapMode: Text.Wrap
        }

        Repeater {
            id: entries

            model: card.line.rows

            TimeLineItem {
                required property int index

                Layout.fillWidth: true
                line: card.line
                stop: index === card.current
                onReached: card.current = index
                onStepped: by => card.goTo(index + by)
            }
        }

        PillButton {
            objectName: "earlier"
            Layout.leftMargin: 16 * Theme.px
            Layout.topMargin: 8 * Theme.px
            visible: card.line.earlier !== ""
            text: card.line.earlier
            glyph: "chevron-down"
            size: 16
            onClicked: card.line.showEarlier()
        }
    }
}
