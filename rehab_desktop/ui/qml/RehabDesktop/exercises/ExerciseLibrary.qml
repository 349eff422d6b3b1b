pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// All exercises as cards, and what narrows them down.
PageArea {
    id: library

    required property ExercisesModel exercises
    readonly property int columns: Math.max(1, Math.min(3, Math.floor(library.innerWidth / (330 * Theme.px * (1 + (Theme.textScale - 1) * 0.5)))))

    // Back from an exercise: the keyboard is where it was.
    function comeBack() {
        for (let i = 0; library.visible && i < tiles.count; i++) {
            const tile = tiles.itemAt(i) as ExerciseTile;
            if (tile !== null && tile.exercise === library.exercises.at)
                tile.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    onVisibleChanged: Qt.callLater(library.comeBack)
    heading: qsTr("Exercises")
    above: library.exercises.count
    actions: SearchField {
        id: search

        objectName: "search"
        hint: qsTr("Name, focus or equipment")
        text: library.exercises.asked
        onWanted: asked => library.exercises.search(asked)
    }

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: library.visible && library.enabled
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 12 * Theme.px

        Segments {
            objectName: "aims"
            Layout.fillWidth: true
            question: qsTr("Focus")
            size: 16
            model: library.exercises.aims
            value: library.exercises.aim
            onChosen: value => library.exercises.chooseAim(value)
        }

        Segments {
            objectName: "things"
            Layout.fillWidth: true
            question: qsTr("Equipment")
            size: 16
            model: library.exercises.things
            value: library.exercises.thing
            onChosen: value => library.exercises.chooseThing(value)
        }
    }

    Section {
        visible: library.exercises.empty

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("No exercise fits")
            size: 22
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Try another word, or fewer filters. Names, focus points and equipment are searched.")
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        PillButton {
            text: qsTr("Show all exercises")
            glyph: "rotate-ccw"
            onClicked: library.exercises.showAll()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: library.columns
        columnSpacing: 22 * Theme.px
        rowSpacing: 22 * Theme.px
        uniformCellWidths: true

        Repeater {
            id: tiles

            model: library.exercises.cards

            ExerciseTile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                pictureHeight: width * 0.5
                onClicked: library.exercises.open(exercise)
            }
        }

        // What keeps its place in a row that few exercises do not fill
        Repeater {
            model: Math.max(0, library.columns - tiles.count)

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
