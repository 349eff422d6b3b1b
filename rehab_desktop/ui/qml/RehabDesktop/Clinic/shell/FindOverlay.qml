pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Anybody, from anywhere: a few letters and Enter lead to the chart.
Overlay {
    id: overlay

    required property ScreenModels screens
    readonly property FinderModel finder: overlay.screens.finder

    cardWidth: 720
    titleSize: 40
    fromTop: true
    title: qsTr("Find a person")
    Keys.onEscapePressed: overlay.screens.stopFinding()
    Component.onCompleted: line.forceActiveFocus()

    SearchField {
        id: line

        objectName: "findLine"
        Layout.fillWidth: true
        hint: qsTr("Name, code or year of birth")
        text: overlay.finder.asked
        onWanted: asked => overlay.finder.search(asked)
        Keys.onDownPressed: overlay.finder.move(1)
        Keys.onUpPressed: overlay.finder.move(-1)
        Keys.onReturnPressed: overlay.finder.pick()
        Keys.onEnterPressed: overlay.finder.pick()
        Keys.onEscapePressed: overlay.screens.stopFinding()
    }

    FoundList {
        Layout.fillWidth: true
        finder: overlay.finder
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: overlay.finder.nobody !== ""
        text: overlay.finder.enters ? qsTr("%1 Enter adds a new person.").arg(overlay.finder.nobody) : overlay.finder.nobody
        wrapMode: Text.Wrap
        announced: true
    }
}
