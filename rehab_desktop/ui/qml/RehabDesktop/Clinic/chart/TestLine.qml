pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// One test: its name, a number, a unit, a side. One that was measured before only needs its number.
GridLayout {
    id: test

    required property ChartEntryModel entry
    required property int place
    required property string name
    required property string value
    required property string unit
    required property string side
    required property bool known
    required property string last
    required property bool wrong

    function begin() {
        title.begin();
    }

    columns: Theme.textScale > 1.4 ? 1 : 4
    columnSpacing: 14 * Theme.px
    rowSpacing: 8 * Theme.px

    NamedField {
        id: title

        objectName: `testName-${test.place}`
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        visible: !test.known
        name: qsTr("Test")
        value: test.name
        wrong: test.wrong && test.name.trim() === ""
        onTyped: text => test.entry.nameTest(test.place, text)
        onEntered: test.entry.save()
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: test.known
        spacing: 1 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: test.name
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        PlainLabel {
            Layout.fillWidth: true
            text: [test.side === "left" ? qsTr("left") : test.side === "right" ? qsTr("right") : "", test.last].filter(part => part !== "").join("  ·  ")
            size: 15
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }

    NamedField {
        objectName: `testValue-${test.place}`
        Layout.alignment: Qt.AlignTop
        name: test.known ? qsTr("%1: number").arg(test.name) : qsTr("Number")
        shownName: qsTr("Number")
        value: test.value
        wrong: test.wrong
        wide: 100
        onTyped: text => test.entry.typeTest(test.place, text)
        onEntered: test.entry.save()
    }

    NamedField {
        objectName: `testUnit-${test.place}`
        Layout.alignment: Qt.AlignTop
        name: test.known ? qsTr("%1: unit").arg(test.name) : qsTr("Unit")
        shownName: qsTr("Unit")
        value: test.unit
        wrong: test.wrong && test.unit.trim() === ""
        wide: 90
        onTyped: text => test.entry.typeUnit(test.place, text)
        onEntered: test.entry.save()
    }

    Segments {
        objectName: `testSide-${test.place}`
        Layout.alignment: Qt.AlignBottom
        Layout.fillWidth: Theme.textScale > 1.4
        Layout.preferredWidth: 290 * Theme.px
        visible: !test.known
        question: qsTr("Side")
        size: 15
        model: test.entry.sides
        value: test.side
        onChosen: side => test.entry.chooseSide(test.place, side)
    }
}
