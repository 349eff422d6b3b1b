pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The list of routines, one of them, or the editor; and what there is to be asked over them.
FocusScope {
    id: page

    required property RoutinesModel routines
    required property ImportModel importing
    required property NoticesModel notices
    readonly property bool asked: page.routines.drafts.asking !== "" || page.routines.files.clash !== "" || page.routines.files.faults.length > 0

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Routines")

    Connections {
        target: page.routines

        function onAnnounced(text: string) {
            page.Accessible.announce(text);
        }

        function onForeign(files: var) {
            page.importing.look(files);
        }
    }

    Connections {
        target: page.importing

        function onFileWanted() {
            chooser.open();
        }

        function onAdded(ids: var) {
            page.routines.showImported(ids);
        }
    }

    OpenChooser {
        id: chooser

        visible: false
        folder: page.routines.filesFrom
        onChosen: files => page.routines.importFiles(files)
    }

    FocusScrollArea {
        anchors.fill: parent
        focus: !page.asked
        enabled: !page.asked

        Loader {
            anchors.fill: parent
            active: page.routines.view === "list"
            focus: active
            sourceComponent: RoutineList {
                routines: page.routines
                notices: page.notices
                onImportWanted: page.importing.open()
            }
        }

        Loader {
            anchors.fill: parent
            active: page.routines.view === "detail"
            focus: active
            sourceComponent: RoutineDetail {
                routines: page.routines
                notices: page.notices
                detail: page.routines.detail
            }
        }

        Loader {
            anchors.fill: parent
            active: page.routines.view === "editor"
            focus: active
            sourceComponent: RoutineEditor {
                focus: true
                editor: page.routines.editor
            }
        }
    }

    // Files dropped here come in; in the editor they would be in the way of a clip.
    DropArea {
        anchors.fill: parent
        enabled: page.routines.view !== "editor" && !page.asked
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.hasUrls)
                page.routines.importFiles(drop.urls);
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: 14 * Theme.px
            visible: (parent as DropArea).containsDrag
            radius: 22 * Theme.px
            color: Qt.alpha(Theme.brand, 0.08)
            border.width: Math.max(2, 3 * Theme.px)
            border.color: Theme.brand
        }
    }

    Loader {
        anchors.fill: parent
        active: page.asked
        focus: active
        sourceComponent: RoutineQuestions {
            routines: page.routines
            focus: true
        }
    }
}
