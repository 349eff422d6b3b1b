pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

PageArea {
    id: page

    required property ExercisesModel exercises
    property QtObject stage

    heading: qsTr("Exercises")
}
