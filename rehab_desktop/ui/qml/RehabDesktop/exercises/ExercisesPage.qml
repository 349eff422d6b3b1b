pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The library, or the one exercise that was opened in it.
FocusScope {
    id: page

    required property ExercisesModel exercises
    property QtObject stage

    ExerciseLibrary {
        anchors.fill: parent
        visible: !page.exercises.showing
        enabled: visible
        focus: visible
        exercises: page.exercises
    }

    Loader {
        anchors.fill: parent
        active: page.exercises.showing
        focus: active
        sourceComponent: ExerciseDetail {
            focus: true
            exercise: page.exercises.shown
            stage: page.stage
            onClosed: page.exercises.close()
        }
    }
}
