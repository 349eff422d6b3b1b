<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sin voz</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Luego</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Set up</source>
        <translation>Colocación</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>Seconds left</source>
        <translation>Segundos restantes</translation>
    </message>
    <message>
        <source>Seconds so far</source>
        <translation>Segundos hasta ahora</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Where to keep your history</source>
        <translation>Dónde guardar tu historial</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Start session</source>
        <translation>Empezar la sesión</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>HurtsOverlay</name>
    <message>
        <source>Easier version</source>
        <translation>Versión más fácil</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Go on with the next one after a short count-down.</source>
        <translation>Seguir con el siguiente tras una breve cuenta atrás.</translation>
    </message>
    <message>
        <source>Good that you stopped. How much is it, 0 to 10?</source>
        <translation>Bien hecho al parar. ¿Cuánto duele, de 0 a 10?</translation>
    </message>
    <message>
        <source>It is fine, go on</source>
        <translation>Estoy bien, seguir</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Nada hecho todavía</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Stop this exercise</source>
        <translation>Dejar este ejercicio</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Esto duele</translation>
    </message>
    <message>
        <source>What was done is kept.</source>
        <translation>Lo que hiciste se guarda.</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard for good?</source>
        <translation>¿Descartar del todo?</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Guardar lo hecho</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A session is running</source>
        <translation>Hay una sesión en marcha</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
</context>
<context>
    <name>LeaveOverlay</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard for good?</source>
        <translation>¿Descartar del todo?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Guardar lo hecho</translation>
    </message>
    <message>
        <source>Kept sessions stay in your history, unfinished ones too.</source>
        <translation>Las sesiones guardadas quedan en tu historial, también las incompletas.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave now?</source>
        <translation>¿Salir ahora?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Runner’s Knee</source>
        <translation>Rodilla del corredor</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Anything worth remembering</source>
        <translation>Algo que quieras recordar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>Other routines</source>
        <translation>Otras rutinas</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>Últimas sesiones</translation>
    </message>
    <message>
        <source>Your finished sessions will be listed here, with how the knee felt. Start one above.</source>
        <translation>Aquí verás tus sesiones terminadas y cómo se sintió la rodilla. Empieza una arriba.</translation>
    </message>
</context>
<context>
    <name>PausedOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything is as you left it. Set up again, then go on.</source>
        <translation>Todo está como lo dejaste. Colócate de nuevo y sigue.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>The computer was asleep. Nothing was counted meanwhile.</source>
        <translation>El ordenador estaba en reposo. Mientras tanto no se contó nada.</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Esto duele</translation>
    </message>
    <message>
        <source>This repetition again</source>
        <translation>Esta repetición otra vez</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Runner’s Knee</source>
        <translation>Rodilla del corredor</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>La seguridad, primero</translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>Ten a mano</translation>
    </message>
    <message>
        <source>Knee pain now</source>
        <translation>Dolor de rodilla ahora</translation>
    </message>
    <message>
        <source>Knee pain now, 0 to 10</source>
        <translation>Dolor de rodilla ahora, de 0 a 10</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing but a little space.</source>
        <translation>Solo un poco de espacio.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Side to start with</source>
        <translation>Lado con el que empiezas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>You can leave this out. 0 is no pain, 10 the worst you can think of.</source>
        <translation>Puedes dejarlo en blanco. 0 es nada de dolor, 10 el peor que puedas imaginar.</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>How was that set? Pain, 0 to 10</source>
        <translation>¿Qué tal la serie? Dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Pain in that set</source>
        <translation>Dolor en esa serie</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Way through the session</source>
        <translation>Recorrido de la sesión</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>La seguridad, primero</translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>%1, %2 of 10</source>
        <translation>%1, %2 de 10</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>%1 sets</source>
        <translation>%1 series</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>How hard was it, 0 to 10</source>
        <translation>Cuánto te costó, de 0 a 10</translation>
    </message>
    <message>
        <source>Knee pain now</source>
        <translation>Dolor de rodilla ahora</translation>
    </message>
    <message>
        <source>Knee pain now, 0 to 10</source>
        <translation>Dolor de rodilla ahora, de 0 a 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing was begun, so nothing was kept.</source>
        <translation>No se empezó nada, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Session complete. Well done.</source>
        <translation>Sesión completa. Bien hecho.</translation>
    </message>
    <message>
        <source>Session kept</source>
        <translation>Sesión guardada</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>of %1 planned</source>
        <translation>de %1 previstas</translation>
    </message>
    <message>
        <source>sets done</source>
        <translation>series hechas</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Salir de la sesión</translation>
    </message>
    <message>
        <source>Show the tip</source>
        <translation>Ver el consejo</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Quitar sonido</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Poner sonido</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Quitar voz</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Poner voz</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Dolor %1</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Esto duele</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Go back to a back-up</source>
        <translation>Volver a una copia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>There is no back-up of it yet</source>
        <translation>Aún no hay ninguna copia</translation>
    </message>
</context>
<context>
    <name>UnsavedOverlay</name>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep the app open</source>
        <translation>Dejar la app abierta</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>What you finished last is in memory only. Closing the app now loses it.</source>
        <translation>Lo último que terminaste está solo en memoria. Si cierras la app ahora, se pierde.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>10 hops on the spot on each leg with pain no more than 2/10</source>
        <translation>10 saltos en el sitio con cada pierna, con dolor de 2/10 como máximo</translation>
    </message>
    <message>
        <source>10-minute control</source>
        <translation>10 minutos de control</translation>
    </message>
    <message>
        <source>10-minute mix</source>
        <translation>10 minutos variados</translation>
    </message>
    <message>
        <source>10-minute mobility</source>
        <translation>10 minutos de movilidad</translation>
    </message>
    <message>
        <source>10-minute strength</source>
        <translation>10 minutos de fuerza</translation>
    </message>
    <message>
        <source>2 s in, 1 s pause, 2 s out, 1 s pause</source>
        <translation>2 s hacia dentro, 1 s de pausa, 2 s hacia fuera, 1 s de pausa</translation>
    </message>
    <message>
        <source>2 s to build, 5 s to push, 1 s to ease off</source>
        <translation>2 s para ir subiendo, 5 s de empuje, 1 s para soltar</translation>
    </message>
    <message>
        <source>2 s to switch, 3 s to hold</source>
        <translation>2 s para cambiar, 3 s para mantener</translation>
    </message>
    <message>
        <source>2 s up, hold, 2 s down. Later version: one quick switch a second.</source>
        <translation>2 s para subir, mantener, 2 s para bajar. Versión posterior: un cambio rápido por segundo.</translation>
    </message>
    <message>
        <source>2 sets of 12 switches, 6 each way, with holds of 3 s; up to once a day</source>
        <translation>2 series de 12 cambios, 6 hacia cada lado, manteniendo 3 s; hasta una vez al día</translation>
    </message>
    <message>
        <source>2 sets of 5 breaths, up to once a day</source>
        <translation>2 series de 5 respiraciones, hasta una vez al día</translation>
    </message>
    <message>
        <source>2 sets of 6 s</source>
        <translation>2 series de 6 s</translation>
    </message>
    <message>
        <source>2 sets of 8 a side, 6 s each, up to once a day</source>
        <translation>2 series de 8 por lado, de 6 s cada una, hasta una vez al día</translation>
    </message>
    <message>
        <source>2 to 3 times a week</source>
        <translation>2 o 3 veces por semana</translation>
    </message>
    <message>
        <source>2 to 3 times a week, not on consecutive days</source>
        <translation>2 o 3 veces por semana, no en días seguidos</translation>
    </message>
    <message>
        <source>3 s up, hold, 3 s down</source>
        <translation>3 s para subir, mantener, 3 s para bajar</translation>
    </message>
    <message>
        <source>3 sets of 10 s (about 90 contacts) with 60 s of rest; once a week at first, then twice, 48 to 72 h apart</source>
        <translation>3 series de 10 s (unos 90 apoyos) con 60 s de descanso; al principio una vez por semana, después dos, con 48 a 72 h entre ellas</translation>
    </message>
    <message>
        <source>3 sets of 20 s a leg, 2 to 3 times a week, effort 5 to 7/10</source>
        <translation>3 series de 20 s por pierna, 2 o 3 veces por semana, esfuerzo de 5 a 7/10</translation>
    </message>
    <message>
        <source>3 sets of 3 pushes of 3 s near your maximum, then 3 sets of 6 quick pushes of 1 s; heel hovering</source>
        <translation>3 series de 3 empujes de 3 s cerca de tu máximo, después 3 series de 6 empujes rápidos de 1 s; talón en el aire</translation>
    </message>
    <message>
        <source>3 sets of 3 pushes of 5 s a leg, effort 6/10 rising to 8/10, 2 to 3 times a week</source>
        <translation>3 series de 3 empujes de 5 s por pierna, esfuerzo de 6/10 que sube a 8/10, 2 o 3 veces por semana</translation>
    </message>
    <message>
        <source>3 sets of 30 s on two legs (start with 20 s), 2 to 3 times a week, effort 6 to 8/10</source>
        <translation>3 series de 30 s con las dos piernas (empieza con 20 s), 2 o 3 veces por semana, esfuerzo de 6 a 8/10</translation>
    </message>
    <message>
        <source>3 sets of 4 breaths, in time 5 sets of 4</source>
        <translation>3 series de 4 respiraciones; con el tiempo, 5 series de 4</translation>
    </message>
    <message>
        <source>4 sets of 10 s, then travelling 20 m, then 4 sets of 20 m with 1 to 3 kg (5 kg at most)</source>
        <translation>4 series de 10 s, después 20 m avanzando, después 4 series de 20 m con 1 a 3 kg (5 kg como máximo)</translation>
    </message>
    <message>
        <source>4 sets of 20 m (about 15 s) with full recovery, twice a week, effort 5 to 6/10</source>
        <translation>4 series de 20 m (unos 15 s) con recuperación completa, dos veces por semana, esfuerzo de 5 a 6/10</translation>
    </message>
    <message>
        <source>4 sets of 20 s, then 3 sets of 10 quick switches; 4 holds of 45 s where the tendon needs work</source>
        <translation>4 series de 20 s, después 3 series de 10 cambios rápidos; mantener 4 veces 45 s si el tendón necesita trabajo</translation>
    </message>
    <message>
        <source>5 holds of 10 s</source>
        <translation>Mantener 5 veces 10 s</translation>
    </message>
    <message>
        <source>5 sets; then, on each breath out, take one foot 2 cm off the wall in turn</source>
        <translation>5 series; después, con cada espiración, separa un pie 2 cm de la pared, alternando</translation>
    </message>
    <message>
        <source>90/90 breathing</source>
        <translation>Respiración 90/90</translation>
    </message>
    <message>
        <source>90/90 breathing with hamstrings</source>
        <translation>Respiración 90/90 con isquiotibiales</translation>
    </message>
    <message>
        <source>90/90 hip flip</source>
        <translation>Cambio de cadera 90/90</translation>
    </message>
    <message>
        <source>A cramp that does not ease within 30 s</source>
        <translation>Un calambre que no cede en 30 s</translation>
    </message>
    <message>
        <source>A dull, slow contact is feedback. Reset rather than grind on.</source>
        <translation>Un apoyo apagado y lento te está diciendo algo. Vuelve a empezar en lugar de insistir.</translation>
    </message>
    <message>
        <source>A pelvis that stays level in fast steps may help the foot to land closer under the body.</source>
        <translation>Una pelvis que se mantiene nivelada en pasos rápidos puede ayudar a que el pie caiga más cerca, debajo del cuerpo.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>Un pinzamiento en la ingle</translation>
    </message>
    <message>
        <source>A sharp or catching feeling, or the knee gives way, locks or swells</source>
        <translation>Una sensación punzante o de enganche, o la rodilla falla, se bloquea o se hincha</translation>
    </message>
    <message>
        <source>A straighter knee, bent 10 to 15 degrees</source>
        <translation>La rodilla más recta, doblada de 10 a 15 grados</translation>
    </message>
    <message>
        <source>A sudden snap in the calf</source>
        <translation>Un chasquido repentino en la pantorrilla</translation>
    </message>
    <message>
        <source>About 2.7 to 3 steps a second (160 to 180 a minute); a metronome may help</source>
        <translation>Unos 2,7 a 3 pasos por segundo (160 a 180 por minuto); un metrónomo puede ayudar</translation>
    </message>
    <message>
        <source>About 3 contacts a second, explosive</source>
        <translation>Unos 3 apoyos por segundo, explosivos</translation>
    </message>
    <message>
        <source>Achilles or calf pain above 3/10</source>
        <translation>Dolor en el tendón de Aquiles o la pantorrilla por encima de 3/10</translation>
    </message>
    <message>
        <source>Acute back pain with symptoms in the leg</source>
        <translation>Dolor de espalda agudo con síntomas en la pierna</translation>
    </message>
    <message>
        <source>Acute disc symptoms</source>
        <translation>Síntomas agudos de disco</translation>
    </message>
    <message>
        <source>After the last breath bring the knees upright again, one at a time.</source>
        <translation>Después de la última respiración, vuelve a subir las rodillas, una por una.</translation>
    </message>
    <message>
        <source>After the last breath lower the tailbone and rest.</source>
        <translation>Después de la última respiración, baja el coxis y descansa.</translation>
    </message>
    <message>
        <source>After two good sessions in a row change one thing only.</source>
        <translation>Después de dos buenas sesiones seguidas, cambia una sola cosa.</translation>
    </message>
    <message>
        <source>Ankle height only, 3 sets of 10 s</source>
        <translation>Solo a la altura del tobillo, 3 series de 10 s</translation>
    </message>
    <message>
        <source>Ankle height, arms swing</source>
        <translation>Altura del tobillo, brazos en balanceo</translation>
    </message>
    <message>
        <source>Ankle to mid-shin, stick overhead</source>
        <translation>Del tobillo a media espinilla, bastón por encima de la cabeza</translation>
    </message>
    <message>
        <source>Arching the back for height</source>
        <translation>Arquear la espalda para ganar altura</translation>
    </message>
    <message>
        <source>Arching the low back to bring the knees closer</source>
        <translation>Arquear la zona lumbar para juntar más las rodillas</translation>
    </message>
    <message>
        <source>Arms free</source>
        <translation>Brazos libres</translation>
    </message>
    <message>
        <source>Back arching when the knee lifts</source>
        <translation>La espalda se arquea al subir la rodilla</translation>
    </message>
    <message>
        <source>Back pain above 2/10</source>
        <translation>Dolor de espalda por encima de 2/10</translation>
    </message>
    <message>
        <source>Back to leg-cycle dribbles</source>
        <translation>Vuelve a los dribbles en círculo</translation>
    </message>
    <message>
        <source>Be snappy: treat the floor as hot and spend as little time on it as you can.</source>
        <translation>Sé rápido: imagina que el suelo quema y tócalo el menor tiempo posible.</translation>
    </message>
    <message>
        <source>Bend the knee 20 to 30 degrees, ribs over the pelvis, the low back in a light natural curve.</source>
        <translation>Dobla la rodilla de 20 a 30 grados, costillas sobre la pelvis, la zona lumbar con una curva leve y natural.</translation>
    </message>
    <message>
        <source>Bending at the waist instead of leaning from the ankles</source>
        <translation>Doblarte por la cintura en lugar de inclinarte desde los tobillos</translation>
    </message>
    <message>
        <source>Big toe peeling off when turning out</source>
        <translation>El dedo gordo se despega al girar hacia fuera</translation>
    </message>
    <message>
        <source>Blowing out so hard that you become dizzy</source>
        <translation>Soplar tan fuerte que te mareas</translation>
    </message>
    <message>
        <source>Bone or groin pain that grows step by step</source>
        <translation>Dolor de hueso o de ingle que crece paso a paso</translation>
    </message>
    <message>
        <source>Bone stress injury less than 12 weeks ago, pregnancy or pelvic-floor symptoms, poor balance</source>
        <translation>Lesión ósea por estrés hace menos de 12 semanas, embarazo o síntomas del suelo pélvico, mal equilibrio</translation>
    </message>
    <message>
        <source>Both feet down, 20 s on two legs at mid-height</source>
        <translation>Los dos pies apoyados, 20 s sobre las dos piernas a media altura</translation>
    </message>
    <message>
        <source>Both feet on the floor</source>
        <translation>Los dos pies en el suelo</translation>
    </message>
    <message>
        <source>Both feet on the wall</source>
        <translation>Los dos pies en la pared</translation>
    </message>
    <message>
        <source>Both hands on the support, half the range</source>
        <translation>Las dos manos en el apoyo, la mitad del recorrido</translation>
    </message>
    <message>
        <source>Bounce off at once and change legs with sharp, quiet contacts.</source>
        <translation>Rebota al instante y cambia de pierna con apoyos vivos y silenciosos.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Breathe in quietly through the nose, into the sides and the back of the ribs.</source>
        <translation>Inspira tranquilo por la nariz, hacia los lados y la parte trasera de las costillas.</translation>
    </message>
    <message>
        <source>Breathe in through the nose. Tailbone stays up, thighs keep working.</source>
        <translation>Inspira por la nariz. El coxis sigue arriba, los muslos siguen trabajando.</translation>
    </message>
    <message>
        <source>Breathe in. As you breathe out, build pressure over 2 s: foot down, hands up, nothing moves.</source>
        <translation>Inspira. Al espirar, aumenta la presión durante 2 s: el pie hacia abajo, las manos hacia arriba, nada se mueve.</translation>
    </message>
    <message>
        <source>Breathe only, without the wait</source>
        <translation>Solo respira, sin la espera</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Breathe out slowly through pursed lips until the low ribs draw in.</source>
        <translation>Espira despacio con los labios fruncidos hasta que las costillas bajas se recojan.</translation>
    </message>
    <message>
        <source>Breathe out slowly through the mouth, as if misting a window, until the front ribs sink.</source>
        <translation>Espira despacio por la boca, como si empañaras un cristal, hasta que bajen las costillas de delante.</translation>
    </message>
    <message>
        <source>Breathing with hip internal rotation</source>
        <translation>Respiración con rotación interna de cadera</translation>
    </message>
    <message>
        <source>Breathing, hips in</source>
        <translation>Respiración, caderas hacia dentro</translation>
    </message>
    <message>
        <source>Breathlessness or dizziness with strong breathing</source>
        <translation>Falta de aire o mareo al respirar fuerte</translation>
    </message>
    <message>
        <source>Bring the feet closer, or let the knees turn in only 5 to 10 degrees</source>
        <translation>Acerca los pies, o deja que las rodillas giren hacia dentro solo de 5 a 10 grados</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Buttock tight, pelvis level; keep breathing</source>
        <translation>Glúteo firme, pelvis nivelada; sigue respirando</translation>
    </message>
    <message>
        <source>Calf strain or Achilles rupture less than 12 weeks ago, unless cleared</source>
        <translation>Distensión de pantorrilla o rotura de Aquiles hace menos de 12 semanas, salvo que tengas el alta</translation>
    </message>
    <message>
        <source>Calf swelling, warmth or one-sided pain at rest: do not exercise, get urgent help</source>
        <translation>Hinchazón, calor o dolor en una sola pantorrilla en reposo: no entrenes, busca ayuda urgente</translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation>Respiración tranquila</translation>
    </message>
    <message>
        <source>Carry on.</source>
        <translation>Sigue.</translation>
    </message>
    <message>
        <source>Chest pain, collapse or sudden breathlessness</source>
        <translation>Dolor en el pecho, desmayo o falta de aire repentina</translation>
    </message>
    <message>
        <source>Chest pain, faintness, or dizziness that does not clear within a minute</source>
        <translation>Dolor en el pecho, desfallecimiento o mareo que no se pasa en un minuto</translation>
    </message>
    <message>
        <source>Control and bounce</source>
        <translation>Control y rebote</translation>
    </message>
    <message>
        <source>Control in quick steps</source>
        <translation>Control en pasos rápidos</translation>
    </message>
    <message>
        <source>Cramp: lower the hips and straighten the leg</source>
        <translation>Calambre: baja la cadera y estira la pierna</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Pedalea</translation>
    </message>
    <message>
        <source>Daily mobility</source>
        <translation>Movilidad diaria</translation>
    </message>
    <message>
        <source>Daily or on most days</source>
        <translation>A diario o casi todos los días</translation>
    </message>
    <message>
        <source>Dizziness, headache or changes in vision</source>
        <translation>Mareo, dolor de cabeza o cambios en la visión</translation>
    </message>
    <message>
        <source>Dizzy? Leave out the wait. Never try to empty the lungs completely.</source>
        <translation>¿Mareo? Deja la espera. Nunca intentes vaciar los pulmones del todo.</translation>
    </message>
    <message>
        <source>Do it lying on your back with the feet wide</source>
        <translation>Hazlo tumbado boca arriba con los pies separados</translation>
    </message>
    <message>
        <source>Door frame isometric</source>
        <translation>Isométrico en el marco</translation>
    </message>
    <message>
        <source>Door frame isometric for runners</source>
        <translation>Isométrico en el marco de la puerta para corredores</translation>
    </message>
    <message>
        <source>Drills come before strength, so that they are done fresh. Strength first is fine too.</source>
        <translation>Los ejercicios de técnica van antes de la fuerza, para hacerlos descansado. Empezar por la fuerza también vale.</translation>
    </message>
    <message>
        <source>Drills with knee pain no more than 2/10 and not worse next morning</source>
        <translation>Ejercicios de técnica con dolor de rodilla de 2/10 como máximo y sin empeorar a la mañana siguiente</translation>
    </message>
    <message>
        <source>Drive one knee to hip height, toes up, and punch the other foot down under the hip.</source>
        <translation>Sube una rodilla a la altura de la cadera, dedos arriba, y golpea con el otro pie hacia abajo, bajo la cadera.</translation>
    </message>
    <message>
        <source>Drive the ball of the foot into the roller while the heel climbs as high as it can. Expect a strong burn.</source>
        <translation>Hunde la base de los dedos en el rodillo mientras el talón sube todo lo que pueda. Espera una quemazón fuerte.</translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>Ease off over 1 s, shake out, repeat. Change legs after the set.</source>
        <translation>Suelta durante 1 s, sacude, repite. Cambia de pierna después de la serie.</translation>
    </message>
    <message>
        <source>Easy march</source>
        <translation>Marcha suave</translation>
    </message>
    <message>
        <source>Effort of 4 to 5/10</source>
        <translation>Esfuerzo de 4 a 5/10</translation>
    </message>
    <message>
        <source>End the set at the first heavy step. Walk and breathe.</source>
        <translation>Termina la serie al primer paso pesado. Camina y respira.</translation>
    </message>
    <message>
        <source>Face a solid wall on a floor that does not slip, hands flat at shoulder height, arms straight. Step back until the body leans as one line from heel to head. Stand on one forefoot, heel at mid-height; other knee forward at hip height, toes up.</source>
        <translation>Ponte frente a una pared firme, en un suelo que no resbale, manos planas a la altura de los hombros, brazos rectos. Retrocede hasta que el cuerpo se incline en una sola línea del talón a la cabeza. Apóyate en un antepié, talón a media altura; la otra rodilla delante, a la altura de la cadera, dedos arriba.</translation>
    </message>
    <message>
        <source>Feel three points under the front foot: heel, base of the big toe, base of the little toe.</source>
        <translation>Siente tres puntos bajo el pie de delante: talón, base del dedo gordo, base del dedo pequeño.</translation>
    </message>
    <message>
        <source>Feeling light-headed? Leave out the wait and breathe normally for half a minute.</source>
        <translation>¿Te mareas un poco? Deja la espera y respira normal medio minuto.</translation>
    </message>
    <message>
        <source>Feeling the stretch inside the knee instead of at the hip</source>
        <translation>Sentir el estiramiento por dentro de la rodilla en lugar de en la cadera</translation>
    </message>
    <message>
        <source>Feet nearer the hips if the hamstrings cramp</source>
        <translation>Los pies más cerca de la cadera si los isquiotibiales se acalambran</translation>
    </message>
    <message>
        <source>Feet on the floor or on a fixed step</source>
        <translation>Los pies en el suelo o en un escalón fijo</translation>
    </message>
    <message>
        <source>Finish the set, then use the easier version.</source>
        <translation>Termina la serie y después usa la versión más fácil.</translation>
    </message>
    <message>
        <source>First one unbroken hold of 60 s on two legs (article).</source>
        <translation>Primero, mantener 60 s seguidos con las dos piernas (artículo).</translation>
    </message>
    <message>
        <source>Foam roller hamstring bridge</source>
        <translation>Puente de isquiotibiales sobre rodillo</translation>
    </message>
    <message>
        <source>Follow the breath. The knees stay still during a set.</source>
        <translation>Sigue la respiración. Las rodillas no se mueven durante la serie.</translation>
    </message>
    <message>
        <source>Foot cramp that does not settle within 30 s</source>
        <translation>Calambre en el pie que no se pasa en 30 s</translation>
    </message>
    <message>
        <source>Foot down, hands up, pressure grows; breathe out</source>
        <translation>Pie abajo, manos arriba, la presión crece; espira</translation>
    </message>
    <message>
        <source>For the time after one unbroken two-leg hold of 60 s.</source>
        <translation>Para cuando hayas mantenido una vez 60 s seguidos con las dos piernas.</translation>
    </message>
    <message>
        <source>Forcing the range, or pressing on into a pinch</source>
        <translation>Forzar el recorrido o insistir en un pinzamiento</translation>
    </message>
    <message>
        <source>Forefeet press down, heels high; breathe out</source>
        <translation>Los antepiés empujan abajo, talones altos; espira</translation>
    </message>
    <message>
        <source>Free and rhythmic</source>
        <translation>Libre y rítmica</translation>
    </message>
    <message>
        <source>Free hips and a steady pelvis</source>
        <translation>Caderas libres y una pelvis estable</translation>
    </message>
    <message>
        <source>Fresh ankle sprain</source>
        <translation>Esguince de tobillo reciente</translation>
    </message>
    <message>
        <source>Full session</source>
        <translation>Sesión completa</translation>
    </message>
    <message>
        <source>Full session, low impact</source>
        <translation>Sesión completa, bajo impacto</translation>
    </message>
    <message>
        <source>Gate not yet passed</source>
        <translation>Requisito aún no cumplido</translation>
    </message>
    <message>
        <source>General: it speaks of both drills.</source>
        <translation>General: habla de los dos ejercicios de técnica.</translation>
    </message>
    <message>
        <source>Going on for the time's sake when contacts slow</source>
        <translation>Seguir solo por el tiempo cuando los apoyos se vuelven lentos</translation>
    </message>
    <message>
        <source>Groin, hip or bone pain that builds as you run, or pain when hopping on one leg: stop running and have it checked</source>
        <translation>Dolor de ingle, cadera o hueso que crece al correr, o dolor al saltar con una pierna: deja de correr y que te lo revisen</translation>
    </message>
    <message>
        <source>Half-height is the target: raise the hips to mid-range and keep the buttock of the standing leg on from first to last second.</source>
        <translation>El objetivo es media altura: sube la cadera a la mitad y mantén activo el glúteo de la pierna de apoyo del primer al último segundo.</translation>
    </message>
    <message>
        <source>Hamstring cramp from pulling too hard: ease to 2/10</source>
        <translation>Calambre en los isquiotibiales por tirar demasiado: baja a 2/10</translation>
    </message>
    <message>
        <source>Hands as needed</source>
        <translation>Manos según haga falta</translation>
    </message>
    <message>
        <source>Hands behind you, leaning back 20 to 30 degrees</source>
        <translation>Manos detrás de ti, inclinado hacia atrás de 20 a 30 grados</translation>
    </message>
    <message>
        <source>Hands flat on the wall, body leaning as one line. Stand on one forefoot, other knee at hip height.</source>
        <translation>Manos planas en la pared, el cuerpo inclinado en una sola línea. Apóyate en un antepié, la otra rodilla a la altura de la cadera.</translation>
    </message>
    <message>
        <source>Headache, pressure in the chest or changes in vision</source>
        <translation>Dolor de cabeza, presión en el pecho o cambios en la visión</translation>
    </message>
    <message>
        <source>Heel and big toe stay down</source>
        <translation>El talón y el dedo gordo no se levantan</translation>
    </message>
    <message>
        <source>Heel raises on one leg: 20, or the norm for your age and sex if lower; sides within 10 % of each other</source>
        <translation>Elevaciones de talón con una pierna: 20, o la norma para tu edad y sexo si es menor; diferencia entre lados de hasta un 10 %</translation>
    </message>
    <message>
        <source>Heel sinking before time is up</source>
        <translation>El talón baja antes de tiempo</translation>
    </message>
    <message>
        <source>Heels dropping onto the roller</source>
        <translation>Los talones caen sobre el rodillo</translation>
    </message>
    <message>
        <source>Heels sliding in</source>
        <translation>Los talones se deslizan hacia dentro</translation>
    </message>
    <message>
        <source>High knees</source>
        <translation>Rodillas altas</translation>
    </message>
    <message>
        <source>High knees overhead</source>
        <translation>Rodillas altas con bastón</translation>
    </message>
    <message>
        <source>High knees with overhead hold</source>
        <translation>Rodillas altas con el bastón por encima de la cabeza</translation>
    </message>
    <message>
        <source>Hip of the lifted leg dropping</source>
        <translation>La cadera de la pierna levantada cae</translation>
    </message>
    <message>
        <source>Hip replacement or hip surgery: ask the surgeon first, as turning the hip may be limited</source>
        <translation>Prótesis u operación de cadera: pregunta antes a tu cirujano, porque girar la cadera puede estar limitado</translation>
    </message>
    <message>
        <source>Hip replacement, labral repair or painful impingement: half the range, or leave it out; turning a deeply bent hip can irritate it</source>
        <translation>Prótesis de cadera, reparación del labrum o pinzamiento doloroso: la mitad del recorrido, o déjalo; girar una cadera muy doblada puede irritarla</translation>
    </message>
    <message>
        <source>Hips bouncing</source>
        <translation>La cadera rebota</translation>
    </message>
    <message>
        <source>Hips that turn freely and a pelvis you can place may make running positions easier to find.</source>
        <translation>Unas caderas que giran libres y una pelvis que sabes colocar pueden facilitar las posturas de carrera.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Hold the stick over the crown of the head. Brace lightly, as if about to cough.</source>
        <translation>Sujeta el bastón sobre la coronilla. Activa un poco el abdomen, como antes de toser.</translation>
    </message>
    <message>
        <source>Hold. Roller still, ribs down, breath moving.</source>
        <translation>Mantén. Rodillo quieto, costillas abajo, la respiración fluye.</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Aguantar la respiración</translation>
    </message>
    <message>
        <source>Holds of 10 s</source>
        <translation>Mantener 10 s cada vez</translation>
    </message>
    <message>
        <source>Hot, red, swollen knee with fever or feeling ill</source>
        <translation>Rodilla caliente, roja e hinchada con fiebre o malestar</translation>
    </message>
    <message>
        <source>In running drills stop above 2.</source>
        <translation>En los ejercicios de carrera, para por encima de 2.</translation>
    </message>
    <message>
        <source>In through the nose, out through pursed lips, then wait</source>
        <translation>Inspira por la nariz, espira con los labios fruncidos y espera</translation>
    </message>
    <message>
        <source>In through the nose, out through the mouth, then wait</source>
        <translation>Inspira por la nariz, espira por la boca y espera</translation>
    </message>
    <message>
        <source>In while turning in, out while turning out</source>
        <translation>Inspira al girar hacia dentro, espira al girar hacia fuera</translation>
    </message>
    <message>
        <source>Inferred: it stands without a heading, where one and its video are missing.</source>
        <translation>Deducido: aparece sin título donde faltan uno y su vídeo.</translation>
    </message>
    <message>
        <source>Injury of a meniscus or of the inner knee ligament</source>
        <translation>Lesión de un menisco o del ligamento interno de la rodilla</translation>
    </message>
    <message>
        <source>Jerking into the push</source>
        <translation>Empujar de golpe</translation>
    </message>
    <message>
        <source>Keep breathing while you push or hold. Holding the breath sends blood pressure up.</source>
        <translation>Sigue respirando mientras empujas o mantienes. Aguantar la respiración sube la tensión.</translation>
    </message>
    <message>
        <source>Keep changing sides. Use the hands only as much as you need.</source>
        <translation>Sigue cambiando de lado. Usa las manos solo lo necesario.</translation>
    </message>
    <message>
        <source>Keep pushing and keep breathing.</source>
        <translation>Sigue empujando y sigue respirando.</translation>
    </message>
    <message>
        <source>Knee diving far past the big toe</source>
        <translation>La rodilla se va mucho más allá del dedo gordo</translation>
    </message>
    <message>
        <source>Knee higher than you can control</source>
        <translation>La rodilla más alta de lo que puedes controlar</translation>
    </message>
    <message>
        <source>Knee locked or drifting in</source>
        <translation>Rodilla bloqueada o que se va hacia dentro</translation>
    </message>
    <message>
        <source>Knee pain above 2/10</source>
        <translation>Dolor de rodilla por encima de 2/10</translation>
    </message>
    <message>
        <source>Knee pain above 5/10</source>
        <translation>Dolor de rodilla por encima de 5/10</translation>
    </message>
    <message>
        <source>Knee pain above 5/10, or above your own everyday level</source>
        <translation>Dolor de rodilla por encima de 5/10, o mayor que el tuyo de cada día</translation>
    </message>
    <message>
        <source>Kneecap pain above 2/10 when turning in</source>
        <translation>Dolor en la rótula por encima de 2/10 al girar hacia dentro</translation>
    </message>
    <message>
        <source>Kneecap pain in a deep bend: open the knee to 70 to 80 degrees</source>
        <translation>Dolor en la rótula con la rodilla muy doblada: ábrela a 70 u 80 grados</translation>
    </message>
    <message>
        <source>Knees lead over to the other side; breathe out</source>
        <translation>Las rodillas guían hacia el otro lado; espira</translation>
    </message>
    <message>
        <source>Knees turned in</source>
        <translation>Rodillas hacia dentro</translation>
    </message>
    <message>
        <source>Known hip impingement or labral tear: bend the hips little, and never into a pinch</source>
        <translation>Pinzamiento de cadera o rotura del labrum conocidos: dobla poco la cadera y nunca hasta un pinzamiento</translation>
    </message>
    <message>
        <source>Landing on pointed toes</source>
        <translation>Caer con los dedos en punta</translation>
    </message>
    <message>
        <source>Landing softly, pushing off well</source>
        <translation>Caer suave, impulsar bien</translation>
    </message>
    <message>
        <source>Late pregnancy: lie on your side or prop yourself up</source>
        <translation>Embarazo avanzado: túmbate de lado o incorpórate con apoyo</translation>
    </message>
    <message>
        <source>Later pregnancy</source>
        <translation>Embarazo avanzado</translation>
    </message>
    <message>
        <source>Later pregnancy, or reflux when lying flat</source>
        <translation>Embarazo avanzado, o reflujo al tumbarte</translation>
    </message>
    <message>
        <source>Lead with the knees: lift, pass through the middle with the heels planted, lower to the left with control.</source>
        <translation>Guía con las rodillas: sube, pasa por el centro con los talones firmes, baja a la izquierda con control.</translation>
    </message>
    <message>
        <source>Leaking, dizziness or chest symptoms</source>
        <translation>Pérdidas de orina, mareo o síntomas en el pecho</translation>
    </message>
    <message>
        <source>Lean in from the ankles, ribs over the pelvis, standing knee soft.</source>
        <translation>Inclínate desde los tobillos, costillas sobre la pelvis, rodilla de apoyo suelta.</translation>
    </message>
    <message>
        <source>Lean less, with the toes of the free foot on the floor</source>
        <translation>Inclínate menos, con los dedos del pie libre en el suelo</translation>
    </message>
    <message>
        <source>Leaning back or letting the chest collapse</source>
        <translation>Echarte atrás o dejar caer el pecho</translation>
    </message>
    <message>
        <source>Leaning back to lift the knee</source>
        <translation>Echarte atrás para subir la rodilla</translation>
    </message>
    <message>
        <source>Leave out high knees until their gate is passed.</source>
        <translation>Deja las rodillas altas hasta cumplir su requisito.</translation>
    </message>
    <message>
        <source>Leg-cycle dribbles</source>
        <translation>Dribbles en círculo</translation>
    </message>
    <message>
        <source>Leg-cycle dribbles: level 3 passed twice</source>
        <translation>Dribbles en círculo: nivel 3 superado dos veces</translation>
    </message>
    <message>
        <source>Let hip and foot turn like two linked dials, neither ahead of the other.</source>
        <translation>Deja que cadera y pie giren como dos ruedas unidas, ninguna por delante de la otra.</translation>
    </message>
    <message>
        <source>Let it grow towards the knee only while the contacts stay quiet and quick.</source>
        <translation>Déjalo crecer hacia la rodilla solo mientras los apoyos sigan silenciosos y rápidos.</translation>
    </message>
    <message>
        <source>Let the breath out do the work: the ribs settle first, the hips soften after.</source>
        <translation>Deja que la espiración haga el trabajo: primero se asientan las costillas, luego se ablandan las caderas.</translation>
    </message>
    <message>
        <source>Let the circle grow to mid-shin while the hips stay level.</source>
        <translation>Deja que el círculo crezca hasta media espinilla con las caderas niveladas.</translation>
    </message>
    <message>
        <source>Let the pressure go</source>
        <translation>Suelta la presión</translation>
    </message>
    <message>
        <source>Letting the knees drop</source>
        <translation>Dejar caer las rodillas</translation>
    </message>
    <message>
        <source>Lie on your back with the balls of the feet on the roller, heels free, arms by your sides.</source>
        <translation>Túmbate boca arriba con la base de los dedos sobre el rodillo, talones libres, brazos a los lados.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent and feet wide. Let the knees drift together to a mild stretch.</source>
        <translation>Túmbate boca arriba, rodillas dobladas y pies separados. Deja que las rodillas se junten hasta un estiramiento leve.</translation>
    </message>
    <message>
        <source>Lie with hips and knees at right angles, feet flat on the wall, ball or towel between the knees.</source>
        <translation>Túmbate con caderas y rodillas en ángulo recto, pies planos en la pared, pelota o toalla entre las rodillas.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Lifting into a full bridge, or arching</source>
        <translation>Subir hasta un puente completo, o arquearte</translation>
    </message>
    <message>
        <source>Light-headed? Leave out the wait, breathe out for 4 s, and breathe normally for 30 s.</source>
        <translation>¿Un poco mareado? Deja la espera, espira 4 s y respira normal 30 s.</translation>
    </message>
    <message>
        <source>Line up hips and knees at right angles. Hold the ball lightly, arms relaxed by your sides.</source>
        <translation>Alinea caderas y rodillas en ángulo recto. Sujeta la pelota sin apretar, brazos relajados a los lados.</translation>
    </message>
    <message>
        <source>Locked knee</source>
        <translation>Rodilla bloqueada</translation>
    </message>
    <message>
        <source>Loss of form: contacts become loud or steps cross</source>
        <translation>Pierdes la técnica: los apoyos suenan o los pasos se cruzan</translation>
    </message>
    <message>
        <source>Loss of rhythm, or loud landings</source>
        <translation>Pierdes el ritmo, o las caídas suenan</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <translation>Baja despacio.</translation>
    </message>
    <message>
        <source>Lower with control and change legs.</source>
        <translation>Baja con control y cambia de pierna.</translation>
    </message>
    <message>
        <source>Make the circles small again and walk out.</source>
        <translation>Haz otra vez los círculos pequeños y termina caminando.</translation>
    </message>
    <message>
        <source>March or walk briskly</source>
        <translation>Marcha o camina a buen paso</translation>
    </message>
    <message>
        <source>March the same circles</source>
        <translation>Haz los mismos círculos marchando</translation>
    </message>
    <message>
        <source>March with high knees and the stick</source>
        <translation>Marcha con rodillas altas y el bastón</translation>
    </message>
    <message>
        <source>March, then jog easily or walk briskly</source>
        <translation>Marcha, y después trota suave o camina a buen paso</translation>
    </message>
    <message>
        <source>Matches the published 90/90 hip lift; ball and balloon are left optional.</source>
        <translation>Coincide con el 90/90 hip lift publicado; la pelota y el globo se dejan como opcionales.</translation>
    </message>
    <message>
        <source>Mid-shin, arms swing</source>
        <translation>Media espinilla, brazos en balanceo</translation>
    </message>
    <message>
        <source>Most likely (55 %) a standing lean on the wall in the shape of a stride, loaded on the forefoot. A lying bridge with the feet on the wall is possible (25 %), or the tip slipped here from such a bridge (20 %).</source>
        <translation>Lo más probable (55 %) es apoyarse de pie en la pared con forma de zancada, cargando el antepié. Es posible un puente tumbado con los pies en la pared (25 %), o que el consejo se colara aquí desde ese puente (20 %).</translation>
    </message>
    <message>
        <source>Muscles above and below the knee that hold well together may share the load that reaches it.</source>
        <translation>Los músculos por encima y por debajo de la rodilla, si sostienen bien juntos, pueden repartir la carga que le llega.</translation>
    </message>
    <message>
        <source>New numbness, or groin or bone pain that builds with each repetition</source>
        <translation>Adormecimiento nuevo, o dolor de ingle o de hueso que crece con cada repetición</translation>
    </message>
    <message>
        <source>Next morning it should be no worse than usual.</source>
        <translation>A la mañana siguiente no debería estar peor de lo habitual.</translation>
    </message>
    <message>
        <source>No better after 6 weeks of steady use</source>
        <translation>Sin mejoría tras 6 semanas de uso constante</translation>
    </message>
    <message>
        <source>No clear change after 6 weeks: see a physiotherapist.</source>
        <translation>Sin un cambio claro tras 6 semanas: acude a fisioterapia.</translation>
    </message>
    <message>
        <source>No hands; then lift the rear foot for 2 s at each end</source>
        <translation>Sin manos; después, levanta el pie de atrás 2 s en cada extremo</translation>
    </message>
    <message>
        <source>No strain; knees stay turned in</source>
        <translation>Sin esfuerzo; las rodillas siguen hacia dentro</translation>
    </message>
    <message>
        <source>On 10 to 20 m of flat floor, or on the spot. Stand tall with a slight lean of the whole body from the ankles. Arms swing as in running, or hold a light stick overhead at the higher levels.</source>
        <translation>En 10 a 20 m de suelo llano, o en el sitio. De pie y erguido, con todo el cuerpo algo inclinado desde los tobillos. Los brazos se balancean como al correr, o sujetan un bastón ligero por encima de la cabeza en los niveles más altos.</translation>
    </message>
    <message>
        <source>On a firm, even floor. Stand tall, a light stick (under 1 kg, or clasped hands) overhead with straight elbows, ribs over the pelvis, weight over the forefoot.</source>
        <translation>En un suelo firme y llano. De pie y erguido, un bastón ligero (menos de 1 kg, o las manos juntas) por encima de la cabeza con los codos rectos, costillas sobre la pelvis, peso en el antepié.</translation>
    </message>
    <message>
        <source>On busy days</source>
        <translation>En días con prisa</translation>
    </message>
    <message>
        <source>On one leg: the same shape, the other thigh beside it or pointing up, pelvis level.</source>
        <translation>Con una pierna: la misma forma, el otro muslo al lado o hacia arriba, pelvis nivelada.</translation>
    </message>
    <message>
        <source>On the spot, holding a rail</source>
        <translation>En el sitio, sujeto a una barandilla</translation>
    </message>
    <message>
        <source>On the spot, light stick</source>
        <translation>En el sitio, bastón ligero</translation>
    </message>
    <message>
        <source>On your back, a full round roller (15 cm is usual) across under the balls of both feet, knees comfortably bent, arms by your sides. Put the roller against a wall while learning.</source>
        <translation>Boca arriba, un rodillo redondo entero (lo habitual es 15 cm) cruzado bajo la base de los dedos de ambos pies, rodillas dobladas con comodidad, brazos a los lados. Pon el rodillo contra una pared mientras aprendes.</translation>
    </message>
    <message>
        <source>On your back, hips and knees at right angles, feet flat on a wall (heels on a chair seat work too). A ball or folded towel, 10 to 15 cm thick, between the knees.</source>
        <translation>Boca arriba, caderas y rodillas en ángulo recto, pies planos en una pared (los talones sobre una silla también valen). Una pelota o toalla doblada, de 10 a 15 cm de grosor, entre las rodillas.</translation>
    </message>
    <message>
        <source>On your back, knees bent. Feet flat, one and a half hip-widths apart, toes straight ahead or slightly in. Arms by your sides, head supported.</source>
        <translation>Boca arriba, rodillas dobladas. Pies planos, separados vez y media el ancho de la cadera, dedos al frente o algo hacia dentro. Brazos a los lados, cabeza apoyada.</translation>
    </message>
    <message>
        <source>One calf swollen, warm and painful</source>
        <translation>Una pantorrilla hinchada, caliente y dolorida</translation>
    </message>
    <message>
        <source>One hip sinking on one leg</source>
        <translation>Una cadera cae con una sola pierna</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Una pierna</translation>
    </message>
    <message>
        <source>One leg, 20 s</source>
        <translation>Una pierna, 20 s</translation>
    </message>
    <message>
        <source>One leg, 30 s</source>
        <translation>Una pierna, 30 s</translation>
    </message>
    <message>
        <source>One leg, 45 s</source>
        <translation>Una pierna, 45 s</translation>
    </message>
    <message>
        <source>One leg, half-height</source>
        <translation>Una pierna, media altura</translation>
    </message>
    <message>
        <source>Out or in short breaths through the push; never hold it</source>
        <translation>Espira o respira corto durante el empuje; nunca la aguantes</translation>
    </message>
    <message>
        <source>Out to lift, then calm breaths through the hold</source>
        <translation>Espira al subir, después respiraciones tranquilas al mantener</translation>
    </message>
    <message>
        <source>Out while switching, in while holding</source>
        <translation>Espira al cambiar, inspira al mantener</translation>
    </message>
    <message>
        <source>Pain of 6 or more, or two bad mornings: rest this exercise for 48 hours and return one level lower.</source>
        <translation>Dolor de 6 o más, o dos malas mañanas: descansa de este ejercicio 48 horas y vuelve un nivel más abajo.</translation>
    </message>
    <message>
        <source>Pain on the inner side of the knee</source>
        <translation>Dolor en la parte interna de la rodilla</translation>
    </message>
    <message>
        <source>Pain that is constant or grows worse at night, night sweats, weight loss without a reason, a new lump, or past cancer</source>
        <translation>Dolor constante o que empeora de noche, sudores nocturnos, pérdida de peso sin motivo, un bulto nuevo o un cáncer anterior</translation>
    </message>
    <message>
        <source>Palms up against a solid door frame, working knee slightly bent, other foot off the floor. Test it gently.</source>
        <translation>Palmas hacia arriba contra un marco de puerta firme, la rodilla que trabaja algo doblada, el otro pie en el aire. Pruébalo con cuidado.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause with heel and big toe still down.</source>
        <translation>Haz una pausa con el talón y el dedo gordo aún apoyados.</translation>
    </message>
    <message>
        <source>Pause, then go on smoothly. Change legs.</source>
        <translation>Haz una pausa y sigue con fluidez. Cambia de pierna.</translation>
    </message>
    <message>
        <source>Pelvis swinging round</source>
        <translation>La pelvis gira</translation>
    </message>
    <message>
        <source>Picture pedalling: begin with small cranks and let the circles grow.</source>
        <translation>Imagina que pedaleas: empieza con bielas pequeñas y deja crecer los círculos.</translation>
    </message>
    <message>
        <source>Place the feet wide. Let both knees drift together until the outside of the hips feels a mild, even stretch.</source>
        <translation>Separa los pies. Deja que las dos rodillas se junten hasta sentir por fuera de las caderas un estiramiento leve y parejo.</translation>
    </message>
    <message>
        <source>Place the forefeet on top of the roller, heels free.</source>
        <translation>Pon los antepiés encima del rodillo, talones libres.</translation>
    </message>
    <message>
        <source>Poor balance: keep hold of the support</source>
        <translation>Mal equilibrio: no sueltes el apoyo</translation>
    </message>
    <message>
        <source>Practising how you take up load and give it back may help you to run with less strain.</source>
        <translation>Practicar cómo recibes la carga y la devuelves puede ayudarte a correr con menos tensión.</translation>
    </message>
    <message>
        <source>Pregnancy or pelvic-floor symptoms: effort of at most 5/10</source>
        <translation>Embarazo o síntomas del suelo pélvico: esfuerzo de 5/10 como máximo</translation>
    </message>
    <message>
        <source>Pregnancy or pelvic-floor symptoms: march</source>
        <translation>Embarazo o síntomas del suelo pélvico: solo marcha</translation>
    </message>
    <message>
        <source>Press the forefeet down and at the same time lift the heels high.</source>
        <translation>Empuja los antepiés hacia abajo y a la vez levanta bien los talones.</translation>
    </message>
    <message>
        <source>Pull down through the heels rather than pushing into the wall: the thighs should work, not the back.</source>
        <translation>Tira hacia abajo con los talones en lugar de empujar la pared: deben trabajar los muslos, no la espalda.</translation>
    </message>
    <message>
        <source>Pull the heels down the wall without sliding, so that the backs of the thighs switch on. Roll the tailbone just off the mat; the low back stays down.</source>
        <translation>Tira de los talones pared abajo sin que resbalen, hasta que se active la parte trasera de los muslos. Despega apenas el coxis de la esterilla; la zona lumbar no se levanta.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Empuja</translation>
    </message>
    <message>
        <source>Push both ways, nothing moves; keep breathing</source>
        <translation>Empuja en los dos sentidos, nada se mueve; sigue respirando</translation>
    </message>
    <message>
        <source>Push the floor away. Heel height and pelvis stay level for the whole hold.</source>
        <translation>Empuja el suelo. La altura del talón y la pelvis no cambian en todo el tiempo.</translation>
    </message>
    <message>
        <source>Pushes of 3 s</source>
        <translation>Empujes de 3 s</translation>
    </message>
    <message>
        <source>Pushing on thin trim or plasterboard</source>
        <translation>Empujar molduras finas o pladur</translation>
    </message>
    <message>
        <source>Pushing the feet into the wall</source>
        <translation>Empujar los pies contra la pared</translation>
    </message>
    <message>
        <source>Put a cushion between the knees</source>
        <translation>Pon un cojín entre las rodillas</translation>
    </message>
    <message>
        <source>Quietly through the nose, into the sides of the ribs</source>
        <translation>Tranquilo por la nariz, hacia los lados de las costillas</translation>
    </message>
    <message>
        <source>Reaching the foot out in front; it should land under the hips</source>
        <translation>Adelantar el pie; debe caer bajo la cadera</translation>
    </message>
    <message>
        <source>Recent hamstring tear, or strong pain at the sit bone</source>
        <translation>Rotura reciente de isquiotibiales, o dolor fuerte en el isquion</translation>
    </message>
    <message>
        <source>Rest the calves on a chair and leave the tailbone down</source>
        <translation>Apoya las pantorrillas en una silla y deja el coxis abajo</translation>
    </message>
    <message>
        <source>Rest the calves on a chair seat</source>
        <translation>Apoya las pantorrillas en el asiento de una silla</translation>
    </message>
    <message>
        <source>Ribs flaring under the stick</source>
        <translation>Las costillas se abren bajo el bastón</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Rise on the standing forefoot to about half of your full calf raise, and stop there.</source>
        <translation>Sube sobre el antepié de apoyo hasta más o menos la mitad de tu elevación completa, y quédate ahí.</translation>
    </message>
    <message>
        <source>Roll the pelvis slightly back, then raise the hips until thighs and trunk are close to one line.</source>
        <translation>Bascula la pelvis un poco hacia atrás y sube la cadera hasta que muslos y tronco casi formen una línea.</translation>
    </message>
    <message>
        <source>Roller 10 cm further away (a straighter knee changes the load a lot), then slow one-leg bridge repetitions: fewer than 20 is low, 25 average, more than 30 good</source>
        <translation>El rodillo 10 cm más lejos (una rodilla más recta cambia mucho la carga), después puentes lentos con una pierna: menos de 20 es poco, 25 la media, más de 30 bueno</translation>
    </message>
    <message>
        <source>Roller against the wall</source>
        <translation>Rodillo contra la pared</translation>
    </message>
    <message>
        <source>Roller bridge</source>
        <translation>Puente con rodillo</translation>
    </message>
    <message>
        <source>Roller creeping away</source>
        <translation>El rodillo se va</translation>
    </message>
    <message>
        <source>Roller still, ribs down; keep breathing</source>
        <translation>Rodillo quieto, costillas abajo; sigue respirando</translation>
    </message>
    <message>
        <source>Rolling to the little toe instead of pushing through the big one</source>
        <translation>Rodar hacia el dedo pequeño en lugar de empujar con el gordo</translation>
    </message>
    <message>
        <source>Running hurts above 2/10 at present: march only</source>
        <translation>Correr duele ahora más de 2/10: solo marcha</translation>
    </message>
    <message>
        <source>Settle, grow tall, breathe.</source>
        <translation>Asiéntate, crece, respira.</translation>
    </message>
    <message>
        <source>Several stiff or sore joints</source>
        <translation>Varias articulaciones rígidas o doloridas</translation>
    </message>
    <message>
        <source>Sharp pain at the sit bone or the back of the knee</source>
        <translation>Dolor punzante en el isquion o detrás de la rodilla</translation>
    </message>
    <message>
        <source>Sharp, quiet contacts; stick and pelvis still</source>
        <translation>Apoyos vivos y silenciosos; bastón y pelvis quietos</translation>
    </message>
    <message>
        <source>Short and rhythmic; never hold it</source>
        <translation>Corta y rítmica; nunca la aguantes</translation>
    </message>
    <message>
        <source>Short split stance beside a wall or chair, fingertips on it for balance. Working foot in front and flat, knee soft, most of the weight on it, toes straight ahead.</source>
        <translation>Zancada corta junto a una pared o una silla, la punta de los dedos en ella para el equilibrio. El pie que trabaja delante y plano, rodilla suelta, casi todo el peso sobre él, dedos al frente.</translation>
    </message>
    <message>
        <source>Shoulder pain overhead: hands on hips</source>
        <translation>Dolor de hombro con los brazos arriba: manos en las caderas</translation>
    </message>
    <message>
        <source>Shoulder pain overhead: use the strap</source>
        <translation>Dolor de hombro con los brazos arriba: usa la correa</translation>
    </message>
    <message>
        <source>Sit on a block</source>
        <translation>Siéntate en un bloque</translation>
    </message>
    <message>
        <source>Sit tall with the feet wide and the hands behind you. Drop both knees to the right.</source>
        <translation>Siéntate erguido con los pies separados y las manos detrás. Deja caer las dos rodillas a la derecha.</translation>
    </message>
    <message>
        <source>Sit tall, both sit bones heavy; breathe in</source>
        <translation>Siéntate erguido, los dos isquiones pesan; inspira</translation>
    </message>
    <message>
        <source>Sit tall, knees bent, feet wider than the hips, hands behind you at first. Drop both knees to one side: front thigh turned out, rear thigh turned in, knees near right angles.</source>
        <translation>Siéntate erguido, rodillas dobladas, pies más separados que las caderas, al principio con las manos detrás. Deja caer las dos rodillas a un lado: el muslo de delante girado hacia fuera, el de atrás hacia dentro, rodillas casi en ángulo recto.</translation>
    </message>
    <message>
        <source>Sit with the foot flat and do the same rotation</source>
        <translation>Siéntate con el pie plano y haz el mismo giro</translation>
    </message>
    <message>
        <source>Sitting or leaning back</source>
        <translation>Sentarte o echarte atrás</translation>
    </message>
    <message>
        <source>Slowly down to the floor</source>
        <translation>Despacio hasta el suelo</translation>
    </message>
    <message>
        <source>Slowly down, roller still</source>
        <translation>Baja despacio, rodillo quieto</translation>
    </message>
    <message>
        <source>Slowly through pursed lips until the low ribs draw in</source>
        <translation>Despacio con los labios fruncidos hasta que se recojan las costillas bajas</translation>
    </message>
    <message>
        <source>Slowly through the mouth until the front ribs sink</source>
        <translation>Despacio por la boca hasta que bajen las costillas de delante</translation>
    </message>
    <message>
        <source>Small quiet circles; feet land under the hips</source>
        <translation>Círculos pequeños y silenciosos; los pies caen bajo la cadera</translation>
    </message>
    <message>
        <source>Sore next morning: do about a third less next time.</source>
        <translation>Molestias a la mañana siguiente: haz más o menos un tercio menos la próxima vez.</translation>
    </message>
    <message>
        <source>Split stance</source>
        <translation>Zancada corta</translation>
    </message>
    <message>
        <source>Sprained ligament on the inner side of the knee</source>
        <translation>Esguince del ligamento interno de la rodilla</translation>
    </message>
    <message>
        <source>Squeeze a soft ball gently between the knees on each breath out, and add one set</source>
        <translation>Aprieta con suavidad una pelota blanda entre las rodillas en cada espiración, y añade una serie</translation>
    </message>
    <message>
        <source>Stand centred in a solid doorway whose head you reach with bent elbows, palms up against it. Working foot flat under you, knee slightly bent; other foot lightly off the floor.</source>
        <translation>Ponte en el centro de una puerta firme cuyo dintel alcances con los codos doblados, palmas hacia arriba contra él. El pie que trabaja plano debajo de ti, rodilla algo doblada; el otro pie apenas en el aire.</translation>
    </message>
    <message>
        <source>Stand in a short split stance, working foot in front and flat, fingertips on the wall.</source>
        <translation>Ponte en una zancada corta, el pie que trabaja delante y plano, la punta de los dedos en la pared.</translation>
    </message>
    <message>
        <source>Stand on one leg and turn pelvis and trunk together over it, 2 sets of 8</source>
        <translation>Apóyate en una pierna y gira sobre ella pelvis y tronco juntos, 2 series de 8</translation>
    </message>
    <message>
        <source>Stand tall with the stick overhead, elbows straight, weight over the forefoot.</source>
        <translation>De pie y erguido con el bastón por encima de la cabeza, codos rectos, peso en el antepié.</translation>
    </message>
    <message>
        <source>Stand tall, leaning slightly from the ankles, arms ready to swing. Clear the space ahead.</source>
        <translation>De pie y erguido, algo inclinado desde los tobillos, brazos listos para balancearse. Despeja el espacio delante.</translation>
    </message>
    <message>
        <source>Standing hip and foot rotations</source>
        <translation>Rotaciones de cadera y pie de pie</translation>
    </message>
    <message>
        <source>Standing rotations</source>
        <translation>Rotaciones de pie</translation>
    </message>
    <message>
        <source>Start with both knees dropped to the right, chest tall, both sit bones heavy.</source>
        <translation>Empieza con las dos rodillas a la derecha, pecho alto, los dos isquiones pesan.</translation>
    </message>
    <message>
        <source>Start with tiny circles: each foot steps over the other ankle and lands under the hip.</source>
        <translation>Empieza con círculos diminutos: cada pie pasa por encima del otro tobillo y cae bajo la cadera.</translation>
    </message>
    <message>
        <source>Stay empty for a short count, jaw and neck relaxed, then breathe in again.</source>
        <translation>Quédate vacío un momento, mandíbula y cuello relajados, y vuelve a inspirar.</translation>
    </message>
    <message>
        <source>Stay empty; jaw and neck relaxed</source>
        <translation>Quédate vacío; mandíbula y cuello relajados</translation>
    </message>
    <message>
        <source>Stay for a slow breath and turn the rear thigh gently in.</source>
        <translation>Quédate una respiración lenta y gira con suavidad hacia dentro el muslo de atrás.</translation>
    </message>
    <message>
        <source>Stay on two legs until one unbroken hold of 60 seconds is yours.</source>
        <translation>Sigue con las dos piernas hasta que mantengas 60 segundos seguidos.</translation>
    </message>
    <message>
        <source>Steady, in through the nose, out through the mouth; never hold it</source>
        <translation>Constante, inspira por la nariz, espira por la boca; nunca la aguantes</translation>
    </message>
    <message>
        <source>Stick overhead, then knee height, then high knees</source>
        <translation>Bastón por encima de la cabeza, después altura de la rodilla, después rodillas altas</translation>
    </message>
    <message>
        <source>Stick, ribs and pelvis stay still; only the legs move.</source>
        <translation>Bastón, costillas y pelvis quietos; solo se mueven las piernas.</translation>
    </message>
    <message>
        <source>Stiff knee</source>
        <translation>Rodilla rígida</translation>
    </message>
    <message>
        <source>Stop this exercise for today.</source>
        <translation>Deja este ejercicio por hoy.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Strength, one-leg bridge</source>
        <translation>Fuerza, puente con una pierna</translation>
    </message>
    <message>
        <source>Stroll, then stand and breathe calmly; notice how it feels</source>
        <translation>Pasea, después párate y respira tranquilo; nota cómo se siente</translation>
    </message>
    <message>
        <source>Strongly arched back or flared ribs</source>
        <translation>Espalda muy arqueada o costillas abiertas</translation>
    </message>
    <message>
        <source>Support around the knee</source>
        <translation>Apoyo alrededor de la rodilla</translation>
    </message>
    <message>
        <source>Sure: it stands under this heading.</source>
        <translation>Seguro: aparece bajo este título.</translation>
    </message>
    <message>
        <source>Suspected bone stress injury, acute calf or hamstring strain</source>
        <translation>Sospecha de lesión ósea por estrés, distensión aguda de pantorrilla o isquiotibiales</translation>
    </message>
    <message>
        <source>Suspected stress fracture of foot or shin</source>
        <translation>Sospecha de fractura por estrés de pie o tibia</translation>
    </message>
    <message>
        <source>Swing the knees through half the range only</source>
        <translation>Mueve las rodillas solo la mitad del recorrido</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Tall first, range second: stop lowering where you would start to lean.</source>
        <translation>Primero erguido, después recorrido: deja de bajar donde empezarías a inclinarte.</translation>
    </message>
    <message>
        <source>Tense neck and cheeks</source>
        <translation>Cuello y mejillas en tensión</translation>
    </message>
    <message>
        <source>Test the frame at 3/10 effort and clear the floor. Stop if it creaks or shifts.</source>
        <translation>Prueba el marco con un esfuerzo de 3/10 y despeja el suelo. Para si cruje o se mueve.</translation>
    </message>
    <message>
        <source>The article gives only the name. Built here as a rotation led by the thigh: thigh in as the arch lowers, thigh out as it lifts, pelvis square. Turning the pelvis over a fixed leg is another drill; there the foot tends to roll the opposite way.</source>
        <translation>El artículo solo da el nombre. Aquí se plantea como un giro guiado por el muslo: hacia dentro cuando baja el arco, hacia fuera cuando sube, pelvis al frente. Girar la pelvis sobre una pierna fija es otro ejercicio; en él el pie tiende a rodar al revés.</translation>
    </message>
    <message>
        <source>The article gives only the name. Read here as lying with the feet wide and the knees drifting together; lying on the side or sitting is possible too.</source>
        <translation>El artículo solo da el nombre. Aquí se entiende como tumbarse con los pies separados y las rodillas juntándose; también puede ser de lado o sentado.</translation>
    </message>
    <message>
        <source>The frame moves or creaks</source>
        <translation>El marco se mueve o cruje</translation>
    </message>
    <message>
        <source>The hamstrings work steadily at about 3/10 for the whole set.</source>
        <translation>Los isquiotibiales trabajan constantes a unos 3/10 durante toda la serie.</translation>
    </message>
    <message>
        <source>The heading is missing in the article and inferred here: its tip speaks of pedalling, and the next drill is called a progression. Most likely a dribble or leg-cycle drill (80 %), perhaps with the arms overhead; plain high knees (15 %) or a lying bicycle (5 %) are possible.</source>
        <translation>El título falta en el artículo y aquí se deduce: su consejo habla de pedalear, y el siguiente ejercicio se llama progresión. Lo más probable es un dribble o ejercicio de círculos (80 %), quizá con los brazos arriba; también pueden ser rodillas altas simples (15 %) o una bicicleta tumbado (5 %).</translation>
    </message>
    <message>
        <source>The heading is there and calls it a progression of the drill before.</source>
        <translation>El título está y lo llama una progresión del ejercicio anterior.</translation>
    </message>
    <message>
        <source>The knee gave way and made you fall, or gives way since an injury</source>
        <translation>La rodilla falló y te hizo caer, o falla desde una lesión</translation>
    </message>
    <message>
        <source>The knee gives way</source>
        <translation>La rodilla falla</translation>
    </message>
    <message>
        <source>The knee is stuck and will not free</source>
        <translation>La rodilla está bloqueada y no se suelta</translation>
    </message>
    <message>
        <source>The note on two legs first and the tip on forefoot and heel both fit this heading.</source>
        <translation>La nota de empezar con dos piernas y el consejo sobre antepié y talón encajan con este título.</translation>
    </message>
    <message>
        <source>The same movement as the hip switch or shin-box switch.</source>
        <translation>El mismo movimiento que el hip switch o shin-box switch.</translation>
    </message>
    <message>
        <source>The tip describes it: foot drives down, hands drive up into the frame, knee slightly bent. One leg or two is not said; built on one leg with an easier start on two.</source>
        <translation>El consejo lo describe: el pie empuja abajo, las manos empujan arriba contra el marco, rodilla algo doblada. No dice si una pierna o dos; aquí es con una, con un comienzo más fácil con dos.</translation>
    </message>
    <message>
        <source>Thigh turns in, arch lowers, pelvis stays square</source>
        <translation>El muslo gira hacia dentro, el arco baja, la pelvis sigue al frente</translation>
    </message>
    <message>
        <source>Thigh turns out, arch rises, big toe stays down</source>
        <translation>El muslo gira hacia fuera, el arco sube, el dedo gordo no se levanta</translation>
    </message>
    <message>
        <source>This hold, unbroken, is the test for one leg.</source>
        <translation>Mantener esto sin parar es la prueba para pasar a una pierna.</translation>
    </message>
    <message>
        <source>This is a training timer, not a diagnosis. It cannot see you or examine your knee.</source>
        <translation>Esto es un temporizador de entrenamiento, no un diagnóstico. No puede verte ni explorar tu rodilla.</translation>
    </message>
    <message>
        <source>Three points of the foot on the floor</source>
        <translation>Tres puntos del pie en el suelo</translation>
    </message>
    <message>
        <source>Three sessions: 3 sets of 10 s in even rhythm (within 5 % from first to last), pain no more than 2/10, normal next morning</source>
        <translation>Tres sesiones: 3 series de 10 s a ritmo parejo (hasta un 5 % de la primera a la última), dolor de 2/10 como máximo, normal a la mañana siguiente</translation>
    </message>
    <message>
        <source>Through the nose; tailbone up, heels pulling down</source>
        <translation>Por la nariz; coxis arriba, los talones tiran hacia abajo</translation>
    </message>
    <message>
        <source>Tighten the buttock of the standing leg and keep it tight; lift the other knee as if running.</source>
        <translation>Aprieta el glúteo de la pierna de apoyo y no lo sueltes; sube la otra rodilla como al correr.</translation>
    </message>
    <message>
        <source>Tingling lips or fingers, or dizziness</source>
        <translation>Hormigueo en labios o dedos, o mareo</translation>
    </message>
    <message>
        <source>Toes pointing down</source>
        <translation>Los dedos apuntan hacia abajo</translation>
    </message>
    <message>
        <source>Toes up as the foot lifts, a smooth roll through the foot as it lands.</source>
        <translation>Dedos arriba cuando el pie sube, y rueda suave por el pie cuando cae.</translation>
    </message>
    <message>
        <source>Towards the knee, stick overhead</source>
        <translation>Hacia la rodilla, bastón por encima de la cabeza</translation>
    </message>
    <message>
        <source>Tuck the pelvis a little so that the low back rests softly on the floor. Keep both feet fully down.</source>
        <translation>Bascula un poco la pelvis para que la zona lumbar descanse suave en el suelo. Mantén los dos pies del todo apoyados.</translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation>Gira hacia dentro</translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation>Gira hacia fuera</translation>
    </message>
    <message>
        <source>Turn the front thigh slowly in. Let the arch lower and the shin follow; the pelvis keeps facing forward.</source>
        <translation>Gira despacio hacia dentro el muslo de delante. Deja que el arco baje y la espinilla lo siga; la pelvis sigue mirando al frente.</translation>
    </message>
    <message>
        <source>Turn the thigh out. Feel the arch rise and keep the base of the big toe on the floor.</source>
        <translation>Gira el muslo hacia fuera. Siente cómo sube el arco y mantén la base del dedo gordo en el suelo.</translation>
    </message>
    <message>
        <source>Twice a week in weeks 1 to 4, or until the gate of high knees is passed</source>
        <translation>Dos veces por semana en las semanas 1 a 4, o hasta cumplir el requisito de rodillas altas</translation>
    </message>
    <message>
        <source>Twice a week, 48 to 72 hours apart</source>
        <translation>Dos veces por semana, con 48 a 72 horas entre ellas</translation>
    </message>
    <message>
        <source>Twice a week, in place of the single sessions</source>
        <translation>Dos veces por semana, en lugar de las sesiones sueltas</translation>
    </message>
    <message>
        <source>Twisting at the knee when the hip has no more range</source>
        <translation>Girar la rodilla cuando la cadera ya no da más</translation>
    </message>
    <message>
        <source>Twisting pain in the knee</source>
        <translation>Dolor de torsión en la rodilla</translation>
    </message>
    <message>
        <source>Two directions at once: press the soft-kneed foot into the floor while the hands drive up into the frame. Keep only a light curve in the low back.</source>
        <translation>Dos sentidos a la vez: empuja el pie contra el suelo con la rodilla suelta mientras las manos empujan arriba contra el marco. Mantén solo una curva leve en la zona lumbar.</translation>
    </message>
    <message>
        <source>Two legs, 20 s</source>
        <translation>Dos piernas, 20 s</translation>
    </message>
    <message>
        <source>Two legs, 30 s</source>
        <translation>Dos piernas, 30 s</translation>
    </message>
    <message>
        <source>Two legs, 45 s</source>
        <translation>Dos piernas, 45 s</translation>
    </message>
    <message>
        <source>Two legs, one hold of 60 s</source>
        <translation>Dos piernas, mantener una vez 60 s</translation>
    </message>
    <message>
        <source>Two legs: 60 s unbroken with pain no more than 2/10, then one leg. One leg: 3 sets of 45 s a side, sides within 10 % of each other</source>
        <translation>Dos piernas: 60 s seguidos con dolor de 2/10 como máximo, después una pierna. Una pierna: 3 series de 45 s por lado, diferencia entre lados de hasta un 10 %</translation>
    </message>
    <message>
        <source>Two sessions in a row: all 3 sets with the tailbone 2 to 3 cm up, no cramp and no tension in the back</source>
        <translation>Dos sesiones seguidas: las 3 series con el coxis 2 o 3 cm arriba, sin calambre y sin tensión en la espalda</translation>
    </message>
    <message>
        <source>Two sessions in a row: knees touch or nearly touch, low back quiet for all 10 breaths, hip and knee discomfort no more than 2/10</source>
        <translation>Dos sesiones seguidas: las rodillas se tocan o casi, zona lumbar quieta en las 10 respiraciones, molestia de cadera y rodilla de 2/10 como máximo</translation>
    </message>
    <message>
        <source>Two sessions: 12 switches with the trunk within 10 degrees of upright, no hands, hip and knee pain no more than 2/10</source>
        <translation>Dos sesiones: 12 cambios con el tronco a menos de 10 grados de la vertical, sin manos, dolor de cadera y rodilla de 2/10 como máximo</translation>
    </message>
    <message>
        <source>Two sessions: 16 smooth repetitions a side, three points of the foot down, knee pain no more than 2/10</source>
        <translation>Dos sesiones: 16 repeticiones fluidas por lado, tres puntos del pie apoyados, dolor de rodilla de 2/10 como máximo</translation>
    </message>
    <message>
        <source>Two sessions: 3 sets of 20 s a leg, heel dropping less than 1 cm, pelvis level, effort 6/10 or less, pain no more than 2/10</source>
        <translation>Dos sesiones: 3 series de 20 s por pierna, el talón baja menos de 1 cm, pelvis nivelada, esfuerzo de 6/10 o menos, dolor de 2/10 como máximo</translation>
    </message>
    <message>
        <source>Two sessions: 4 sets of 15 s at mid-shin, quiet contacts, hips level on video, knee pain no more than 2/10 and not worse next morning</source>
        <translation>Dos sesiones: 4 series de 15 s a media espinilla, apoyos silenciosos, caderas niveladas en vídeo, dolor de rodilla de 2/10 como máximo y sin empeorar a la mañana siguiente</translation>
    </message>
    <message>
        <source>Two sessions: 9 pushes a leg at 8/10 effort, knee pain no more than 2/10, back to usual within 60 minutes and next morning</source>
        <translation>Dos sesiones: 9 empujes por pierna con esfuerzo de 8/10, dolor de rodilla de 2/10 como máximo, como siempre en 60 minutos y a la mañana siguiente</translation>
    </message>
    <message>
        <source>Unconfirmed: it stands after this heading, but its wording suits a lying bridge too.</source>
        <translation>Sin confirmar: aparece después de este título, pero su redacción también encaja con un puente tumbado.</translation>
    </message>
    <message>
        <source>Uncontrolled blood pressure, or chest symptoms on exertion</source>
        <translation>Tensión arterial sin controlar, o síntomas en el pecho al hacer esfuerzo</translation>
    </message>
    <message>
        <source>Uncontrolled high blood pressure, heart disease, aneurysm, hernia or retinal problems: ask a doctor first, as holds with large muscles raise blood pressure</source>
        <translation>Tensión alta sin controlar, enfermedad del corazón, aneurisma, hernia o problemas de retina: pregunta antes a tu médico, porque mantener con músculos grandes sube la tensión</translation>
    </message>
    <message>
        <source>Uncontrolled high blood pressure, recent abdominal, hernia or eye surgery, glaucoma: no wait and no balloon</source>
        <translation>Tensión alta sin controlar, cirugía reciente de abdomen, hernia u ojos, glaucoma: sin espera y sin globo</translation>
    </message>
    <message>
        <source>Uncontrolled high blood pressure: holds of 10 s, no straining</source>
        <translation>Tensión alta sin controlar: mantener 10 s cada vez, sin apretar</translation>
    </message>
    <message>
        <source>Unstable kneecap or recent dislocation: leave out the inward half under load</source>
        <translation>Rótula inestable o luxación reciente: deja la mitad hacia dentro con carga</translation>
    </message>
    <message>
        <source>Until the gate of high knees is passed, do leg-cycle dribbles at ankle height in their place.</source>
        <translation>Hasta cumplir el requisito de rodillas altas, haz en su lugar dribbles en círculo a la altura del tobillo.</translation>
    </message>
    <message>
        <source>Up on the forefoot, about half-way</source>
        <translation>Sube al antepié, más o menos a la mitad</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Wait without strain, knees still turned in, then take the next breath.</source>
        <translation>Espera sin esfuerzo, rodillas aún hacia dentro, y toma la siguiente respiración.</translation>
    </message>
    <message>
        <source>Walk or march at an easy pace; let the arms swing</source>
        <translation>Camina o marcha a ritmo cómodo; deja que los brazos se balanceen</translation>
    </message>
    <message>
        <source>Wall calf strides</source>
        <translation>Zancadas de pantorrilla en la pared</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>When travelling</source>
        <translation>De viaje</translation>
    </message>
    <message>
        <source>Within an hour your knee should be back to its usual level.</source>
        <translation>En menos de una hora tu rodilla debería volver a su nivel habitual.</translation>
    </message>
    <message>
        <source>You are pregnant, or gave birth within the last 12 weeks</source>
        <translation>estás embarazada o has dado a luz en las últimas 12 semanas</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>tienes menos de 18 años</translation>
    </message>
    <message>
        <source>You cannot put weight on the leg, or the knee has changed shape or swollen badly after a fall or twist</source>
        <translation>No puedes apoyar la pierna, o la rodilla ha cambiado de forma o se ha hinchado mucho tras una caída o torcedura</translation>
    </message>
    <message>
        <source>You had surgery or a fracture within the last 12 weeks</source>
        <translation>has tenido una operación o una fractura en las últimas 12 semanas</translation>
    </message>
    <message>
        <source>You have a replaced hip or knee</source>
        <translation>tienes una prótesis de cadera o de rodilla</translation>
    </message>
    <message>
        <source>You have heart disease, uncontrolled blood pressure or fainting spells</source>
        <translation>tienes enfermedad del corazón, tensión sin controlar o desmayos</translation>
    </message>
    <message>
        <source>You have inflammatory arthritis or osteoporosis</source>
        <translation>tienes artritis inflamatoria u osteoporosis</translation>
    </message>
    <message>
        <source>Your kneecap has slipped out before</source>
        <translation>se te ha salido la rótula alguna vez</translation>
    </message>
    <message>
        <source>ball or cushion for between the knees</source>
        <translation>pelota o cojín para poner entre las rodillas</translation>
    </message>
    <message>
        <source>ball or folded towel</source>
        <translation>pelota o toalla doblada</translation>
    </message>
    <message>
        <source>balloon, only if a clinician has taught you</source>
        <translation>globo, solo si te lo ha enseñado un profesional</translation>
    </message>
    <message>
        <source>bar of 3 to 5 kg, advanced only</source>
        <translation>barra de 3 a 5 kg, solo avanzados</translation>
    </message>
    <message>
        <source>bare feet or thin shoes</source>
        <translation>pies descalzos o zapatillas finas</translation>
    </message>
    <message>
        <source>chair instead of the wall</source>
        <translation>silla en lugar de la pared</translation>
    </message>
    <message>
        <source>door frame</source>
        <translation>marco de puerta</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>rodillo de espuma</translation>
    </message>
    <message>
        <source>light bar of 3 to 5 kg, advanced only</source>
        <translation>barra ligera de 3 a 5 kg, solo avanzados</translation>
    </message>
    <message>
        <source>low sturdy step instead of the roller</source>
        <translation>escalón bajo y firme en lugar del rodillo</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>esterilla</translation>
    </message>
    <message>
        <source>ours, after stemler; the article gives no tip here</source>
        <translation>nuestro, según stemler; el artículo no da aquí ningún consejo</translation>
    </message>
    <message>
        <source>ours; the article gives no tip here</source>
        <translation>nuestro; el artículo no da aquí ningún consejo</translation>
    </message>
    <message>
        <source>ours; the link between hip and foot after resilient; the article gives no tip here</source>
        <translation>nuestro; la relación entre cadera y pie según resilient; el artículo no da aquí ningún consejo</translation>
    </message>
    <message>
        <source>pillow</source>
        <translation>almohada</translation>
    </message>
    <message>
        <source>room to run</source>
        <translation>espacio para correr</translation>
    </message>
    <message>
        <source>running shoes</source>
        <translation>zapatillas de correr</translation>
    </message>
    <message>
        <source>securely locked doorway bar</source>
        <translation>barra de puerta bien fijada</translation>
    </message>
    <message>
        <source>stable low platform</source>
        <translation>plataforma baja y estable</translation>
    </message>
    <message>
        <source>stick</source>
        <translation>bastón</translation>
    </message>
    <message>
        <source>stick or dowel</source>
        <translation>bastón o palo redondo</translation>
    </message>
    <message>
        <source>strap without stretch under the foot, if the frame is too high</source>
        <translation>correa que no cede bajo el pie, si el marco es demasiado alto</translation>
    </message>
    <message>
        <source>the article's note on levels in our words</source>
        <translation>la nota del artículo sobre los niveles, con nuestras palabras</translation>
    </message>
    <message>
        <source>the article's paragraph on learning from poor steps, in our words</source>
        <translation>el párrafo del artículo sobre aprender de los malos pasos, con nuestras palabras</translation>
    </message>
    <message>
        <source>the article's tip in our words</source>
        <translation>el consejo del artículo con nuestras palabras</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>pared</translation>
    </message>
    <message>
        <source>wall to stop the roller</source>
        <translation>pared para frenar el rodillo</translation>
    </message>
    <message>
        <source>yoga block or folded towel to sit on</source>
        <translation>bloque de yoga o toalla doblada para sentarte</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>10 seconds less</source>
        <translation>10 segundos menos</translation>
    </message>
    <message>
        <source>10 seconds more</source>
        <translation>10 segundos más</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Leave: keep, discard or go on</source>
        <translation>Salir: guardar, descartar o seguir</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Ejercicio siguiente</translation>
    </message>
    <message>
        <source>Next set; in a rest, start now</source>
        <translation>Serie siguiente; en un descanso, empezar ya</translation>
    </message>
    <message>
        <source>Pain now; 1 and then 0 for 10</source>
        <translation>Dolor ahora; 1 y después 0 para 10</translation>
    </message>
    <message>
        <source>Pause (the clicker's blank key)</source>
        <translation>Pausa (la tecla de pantalla en negro del mando)</translation>
    </message>
    <message>
        <source>Pause, go on, or Done at your own pace</source>
        <translation>Pausa, seguir, o Hecho a tu ritmo</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Ejercicio anterior</translation>
    </message>
    <message>
        <source>Show the tip again</source>
        <translation>Ver el consejo otra vez</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Quitar o poner el sonido</translation>
    </message>
    <message>
        <source>This hurts: stop and choose</source>
        <translation>Esto duele: parar y elegir</translation>
    </message>
    <message>
        <source>This set from its start; at its start, the one before</source>
        <translation>Esta serie desde el principio; al principio, la anterior</translation>
    </message>
    <message>
        <source>This set once more, as an extra set</source>
        <translation>Esta serie otra vez, como serie extra</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Esta tabla</translation>
    </message>
    <message>
        <source>Voice off or on</source>
        <translation>Quitar o poner la voz</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A fault ended the app last time</source>
        <translation>Un fallo cerró la app la última vez</translation>
    </message>
    <message>
        <source>A new, empty history was begun</source>
        <translation>Se ha empezado un historial nuevo y vacío</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Libera espacio en el disco.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full</source>
        <translation>Aún sin guardar: el disco está lleno</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>That did not work just now.</source>
        <translation>Eso no ha funcionado ahora.</translation>
    </message>
    <message>
        <source>The back-up is in place</source>
        <translation>La copia está en su sitio</translation>
    </message>
    <message>
        <source>The damaged file is kept in the folder “replaced” beside it.</source>
        <translation>El archivo dañado se guarda al lado, en la carpeta «replaced».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>What you finished is kept in memory, and saved as soon as it can be. Keep the app open until then.</source>
        <translation>Lo que terminaste está en memoria y se guardará en cuanto se pueda. Deja la app abierta hasta entonces.</translation>
    </message>
    <message>
        <source>Whatever was finished is in your history. A report names the lines of code, and no names, notes or scores.</source>
        <translation>Lo que terminaste está en tu historial. Un informe nombra líneas del programa, y ningún nombre, nota ni puntuación.</translation>
    </message>
    <message>
        <source>You can look, but nothing can be saved here</source>
        <translation>Puedes mirar, pero aquí no se puede guardar nada</translation>
    </message>
    <message>
        <source>{path} may only be read.</source>
        <translation>{path} solo se puede leer.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of the app wrote it; this is version {here}. The file was left exactly as it is.</source>
        <translation>La escribió una versión más nueva de la app; esta es la versión {here}. El archivo se dejó tal cual.</translation>
    </message>
    <message>
        <source>Another program holds the file. Nothing was changed.</source>
        <translation>Otro programa tiene el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and healthy, then try again.</source>
        <translation>Comprueba que el disco está conectado y en buen estado, y prueba otra vez.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one and try again.</source>
        <translation>Elige otra carpeta, o permite escribir en esta y prueba otra vez.</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Cerrar la app</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Cierra el otro programa y prueba otra vez.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libera espacio y prueba otra vez.</translation>
    </message>
    <message>
        <source>Give it a moment and try again.</source>
        <translation>Espera un momento y prueba otra vez.</translation>
    </message>
    <message>
        <source>Give it a moment and try again. If that does not help, end process {number} in your system’s list of programs: a session in progress is kept up to the last second.</source>
        <translation>Espera un momento y prueba otra vez. Si no ayuda, termina el proceso {number} en la lista de programas de tu sistema: una sesión en marcha se conserva hasta el último segundo.</translation>
    </message>
    <message>
        <source>It cannot be read any more, most likely because of a fault of the disk or of another program. It was left exactly as it is.</source>
        <translation>Ya no se puede leer, lo más probable por un fallo del disco o de otro programa. Se dejó tal cual.</translation>
    </message>
    <message>
        <source>Its window was asked to come to the front, and nothing came back. Nothing was changed.</source>
        <translation>Se pidió que su ventana pasara al frente y no hubo respuesta. No se cambió nada.</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>Looking for back-ups…</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>No program here can show folders; its path stands above.</source>
        <translation>Ningún programa puede mostrar carpetas aquí; su ruta está arriba.</translation>
    </message>
    <message>
        <source>Nothing can be saved here</source>
        <translation>Aquí no se puede guardar nada</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <source>That did not help.</source>
        <translation>Eso no ha ayudado.</translation>
    </message>
    <message>
        <source>The app is open, but does not answer</source>
        <translation>La app está abierta, pero no responde</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>El disco informa de un error</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>No se puede abrir el historial</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>El historial está en uso</translation>
    </message>
    <message>
        <source>There is no room left to open your history. Nothing was lost.</source>
        <translation>No queda espacio para abrir tu historial. No se perdió nada.</translation>
    </message>
    <message>
        <source>This folder and its files may only be read.</source>
        <translation>Esta carpeta y sus archivos solo se pueden leer.</translation>
    </message>
    <message>
        <source>This history needs a newer app</source>
        <translation>Este historial necesita una app más nueva</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Prueba otra vez, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>Actualiza la app y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>Version {made_by} of the app wrote it; this is version {here}. The file was left exactly as it is.</source>
        <translation>Lo escribió la versión {made_by} de la app; esta es la versión {here}. El archivo se dejó tal cual.</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept.</source>
        <translation>Elijas lo que elijas, el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>Your history could not be read or written. Nothing was changed.</source>
        <translation>Tu historial no se pudo leer o escribir. No se cambió nada.</translation>
    </message>
    <message>
        <source>Your history file is damaged</source>
        <translation>El archivo de tu historial está dañado</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}, la última el {day}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s), at your own pace.</source>
        <translation>
            <numerusform>%n repetición, a tu ritmo.</numerusform>
            <numerusform>%n repeticiones, a tu ritmo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) begun</source>
        <translation>
            <numerusform>%n serie empezada</numerusform>
            <numerusform>%n series empezadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) done</source>
        <translation>
            <numerusform>%n serie hecha</numerusform>
            <numerusform>%n series hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you start if</source>
        <translation>Antes de empezar, pregunta a tu médico o fisioterapeuta si</translation>
    </message>
    <message>
        <source>At your own pace, then press Done</source>
        <translation>A tu ritmo, después pulsa Hecho</translation>
    </message>
    <message>
        <source>Breath {n} of {total}</source>
        <translation>Respiración {n} de {total}</translation>
    </message>
    <message>
        <source>Carry on as planned next time.</source>
        <translation>Sigue como estaba previsto la próxima vez.</translation>
    </message>
    <message>
        <source>Change legs and set up again</source>
        <translation>Cambia de pierna y colócate otra vez</translation>
    </message>
    <message>
        <source>Could not be saved: {reason}</source>
        <translation>No se pudo guardar: {reason}</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Easier: {rung}</source>
        <translation>Más fácil: {rung}</translation>
    </message>
    <message>
        <source>Extra set</source>
        <translation>Serie extra</translation>
    </message>
    <message>
        <source>First: {title}.</source>
        <translation>Primero: {title}.</translation>
    </message>
    <message>
        <source>Get help now with</source>
        <translation>Busca ayuda ya si notas</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>Prepárate.</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Mitad.</translation>
    </message>
    <message>
        <source>LEFT leg</source>
        <translation>Pierna IZQUIERDA</translation>
    </message>
    <message>
        <source>Leave what hurt alone for 48 hours and come back one level lower.</source>
        <translation>Deja en paz 48 horas lo que dolió y vuelve un nivel más abajo.</translation>
    </message>
    <message>
        <source>Left leg.</source>
        <translation>Pierna izquierda.</translation>
    </message>
    <message>
        <source>Let go and breathe</source>
        <translation>Suelta y respira</translation>
    </message>
    <message>
        <source>Let go, breathe, then change legs</source>
        <translation>Suelta, respira y cambia de pierna</translation>
    </message>
    <message>
        <source>Next: {title}.</source>
        <translation>Siguiente: {title}.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Nada hecho todavía</translation>
    </message>
    <message>
        <source>One more set added</source>
        <translation>Una serie más añadida</translation>
    </message>
    <message>
        <source>Pain {lowest} to {highest}: {advice}</source>
        <translation>Dolor de {lowest} a {highest}: {advice}</translation>
    </message>
    <message>
        <source>Pain {n}</source>
        <translation>Dolor {n}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>RIGHT leg</source>
        <translation>Pierna DERECHA</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Repetition {n} of {total}</source>
        <translation>Repetición {n} de {total}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Rest. Next: {title}, left leg.</source>
        <translation>Descanso. Siguiente: {title}, pierna izquierda.</translation>
    </message>
    <message>
        <source>Rest. Next: {title}, right leg.</source>
        <translation>Descanso. Siguiente: {title}, pierna derecha.</translation>
    </message>
    <message>
        <source>Rest. Next: {title}.</source>
        <translation>Descanso. Siguiente: {title}.</translation>
    </message>
    <message>
        <source>Right leg.</source>
        <translation>Pierna derecha.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este ordenador</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>See somebody about it if</source>
        <translation>Consulta a un profesional si notas</translation>
    </message>
    <message>
        <source>Session complete. Well done.</source>
        <translation>Sesión completa. Bien hecho.</translation>
    </message>
    <message>
        <source>Set {n} of {total}</source>
        <translation>Serie {n} de {total}</translation>
    </message>
    <message>
        <source>Stop at once with</source>
        <translation>Para al momento si notas</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Switch to the left leg.</source>
        <translation>Cambia a la pierna izquierda.</translation>
    </message>
    <message>
        <source>Switch to the right leg.</source>
        <translation>Cambia a la pierna derecha.</translation>
    </message>
    <message>
        <source>Take the easier version next time.</source>
        <translation>Usa la versión más fácil la próxima vez.</translation>
    </message>
    <message>
        <source>That is a sore knee: rest it today, or ask your physiotherapist first.</source>
        <translation>Esa rodilla está dolorida: déjala descansar hoy, o pregunta antes a tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>While you train</source>
        <translation>Mientras entrenas</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Ayer {time}</translation>
    </message>
    <message>
        <source>You need: {things}</source>
        <translation>Necesitas: {things}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date; see QDate::toString</comment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>dddd d MMM</source>
        <comment>a date; see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a date; see QDate::toString</comment>
        <translation>dddd d 'de' MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date; see QDate::toString</comment>
        <translation>dddd d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>session complete</source>
        <translation>sesión completa</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>terminada antes</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} por lado</translation>
    </message>
    <message>
        <source>{label}, {seconds}.</source>
        <translation>{label}, {seconds}.</translation>
    </message>
    <message>
        <source>{n} begun</source>
        <translation>{n} empezada</translation>
    </message>
    <message>
        <source>{n} in {exercise}</source>
        <translation>{n} en {exercise}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} more sets added</source>
        <translation>{n} series más añadidas</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{sets} × {reps} breaths</source>
        <translation>{sets} × {reps} respiraciones</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation>{sets} × {reps} por lado</translation>
    </message>
    <message>
        <source>{sets} × {reps} reps</source>
        <translation>{sets} × {reps} rep.</translation>
    </message>
    <message>
        <source>{sets} × {reps} × {s} s</source>
        <translation>{sets} × {reps} × {s} s</translation>
    </message>
    <message>
        <source>{sets} × {s} s</source>
        <translation>{sets} × {s} s</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>{time} en total</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{title}, {time} left</source>
        <translation>{title}, quedan {time}</translation>
    </message>
    <message>
        <source>{when} you stopped at {place}.</source>
        <translation>{when} paraste en {place}.</translation>
    </message>
</context>
</TS>
