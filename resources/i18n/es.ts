<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>A training timer, not a diagnosis. Nothing leaves this computer: there is no account, and no network is used.</source>
        <translation>Un temporizador de entrenamiento, no un diagnóstico. Nada sale de este ordenador: no hay cuenta y no se usa la red.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Pain around the kneecap (runner’s knee)</source>
        <translation>Dolor anterior de rodilla (femoropatelar)</translation>
    </message>
    <message>
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Añadir sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For one that you did without the app. Its sets count as done as planned; open it afterwards to change single sets.</source>
        <translation>Para una que hiciste sin la app. Sus series cuentan como hechas según lo previsto; ábrela después para cambiar series sueltas.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
</context>
<context>
    <name>AddOverlay</name>
    <message>
        <source>%1 Enter adds a new person.</source>
        <translation>%1 Intro añade un paciente nuevo.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Name or code, and a time: kestrel 9:30</source>
        <translation>Nombre o código, y una hora: garza 9:30</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>¿Quién viene?</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>All of it holds: add high knees</source>
        <translation>Se cumple todo: añadir rodillas altas</translation>
    </message>
    <message>
        <source>For the knee</source>
        <translation>Por la rodilla</translation>
    </message>
    <message>
        <source>From your history.</source>
        <translation>De tu historial.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>Una cosa que cambiar</translation>
    </message>
</context>
<context>
    <name>AmendOverlay</name>
    <message>
        <source>Add an amendment</source>
        <translation>Añadir una adenda</translation>
    </message>
    <message>
        <source>Add the amendment</source>
        <translation>Añadir la adenda</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It stays to be seen, marked as withdrawn, with the reason and who withdrew it. This cannot be taken back.</source>
        <translation>Seguirá a la vista, marcada como anulada, con el motivo y quién la anuló. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The note stays as it was signed. The amendment stands under it, with your letters, day and time.</source>
        <translation>La nota queda como se firmó. La adenda va debajo, con tus iniciales, el día y la hora.</translation>
    </message>
    <message>
        <source>What is to be added or set right</source>
        <translation>Qué hay que añadir o corregir</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Withdraw this note</source>
        <translation>Anular esta nota</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 18:30</source>
        <translation>Horas y minutos, como 18:30</translation>
    </message>
    <message>
        <source>How hard was it, 0 to 10</source>
        <translation>Cuánto te costó, de 0 a 10</translation>
    </message>
    <message>
        <source>Knee pain after</source>
        <translation>Dolor de rodilla después</translation>
    </message>
    <message>
        <source>Knee pain after, 0 to 10</source>
        <translation>Dolor de rodilla después, de 0 a 10</translation>
    </message>
    <message>
        <source>Knee pain before</source>
        <translation>Dolor de rodilla antes</translation>
    </message>
    <message>
        <source>Knee pain before, 0 to 10</source>
        <translation>Dolor de rodilla antes, de 0 a 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-05-01</source>
        <translation>Año-mes-día, como 2026-05-01</translation>
    </message>
</context>
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
    <name>BackupsCard</name>
    <message>
        <source>Back-ups</source>
        <translation>Copias</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Asked on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block the record</source>
        <translation>Bloquear la historia</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>For somebody who asks to be erased while their record has to be kept. Only the lead sees it from then on.</source>
        <translation>Para quien pide que se borren sus datos cuando su historia todavía debe conservarse. Desde entonces solo la ve el responsable.</translation>
    </message>
    <message>
        <source>Only the lead sees this record, and says why each time.</source>
        <translation>Solo el responsable ve esta historia, y cada vez indica el motivo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Show it to everybody again</source>
        <translation>Mostrarla de nuevo a todos</translation>
    </message>
</context>
<context>
    <name>BlockedCard</name>
    <message>
        <source>Open the record</source>
        <translation>Abrir la historia</translation>
    </message>
    <message>
        <source>Reason to open a blocked record</source>
        <translation>Motivo para abrir una historia bloqueada</translation>
    </message>
    <message>
        <source>Say why you open it. The reason is kept with the record, and the trail says that you opened it.</source>
        <translation>Indica por qué la abres. El motivo se guarda con la historia, y el registro de auditoría deja constancia de que la has abierto.</translation>
    </message>
    <message>
        <source>This record is blocked</source>
        <translation>Esta historia está bloqueada</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>The number is the highest pain of the day, a dot where none was told. The bar is how long you trained.</source>
        <translation>El número es el dolor más alto del día, un punto si no se indicó ninguno. La barra es cuánto entrenaste.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>New to you: does one of these fit?</source>
        <translation>Nuevo para ti: ¿te pasa algo de esto?</translation>
    </message>
    <message>
        <source>Then do as it says, or leave the exercise out until you have asked a doctor or physiotherapist.</source>
        <translation>Entonces haz lo que dice, u omite el ejercicio hasta que hayas preguntado a tu médico o fisioterapeuta.</translation>
    </message>
</context>
<context>
    <name>CautionsTick</name>
    <message>
        <source>None of these is me, or I do as it says, or I have asked.</source>
        <translation>Nada de esto me pasa, o hago lo que dice, o ya he preguntado.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>%1: show the chart</source>
        <translation>%1: ver el gráfico</translation>
    </message>
    <message>
        <source>%1: show the numbers</source>
        <translation>%1: ver los números</translation>
    </message>
</context>
<context>
    <name>ChartHead</name>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message>
        <source>Data</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Prescribir</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Scores and tests</source>
        <translation>Puntuaciones y pruebas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Told what is kept here</source>
        <translation>Se informó de qué se guarda aquí</translation>
    </message>
</context>
<context>
    <name>ClinicMain</name>
    <message>
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Records that may go</source>
        <translation>Historias con plazo cumplido</translation>
    </message>
</context>
<context>
    <name>ClinicRail</name>
    <message>
        <source>%1 works here now. Lock</source>
        <translation>Ahora trabaja aquí %1. Bloquear la pantalla</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Find anyone</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Ver nombres</translation>
    </message>
</context>
<context>
    <name>ClipBox</name>
    <message>
        <source>A copy lies in your data folder; the original may go.</source>
        <translation>Hay una copia en tu carpeta de datos; el original puede irse.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Drop a video here to show your own: MP4 or WebM, up to 10 minutes.</source>
        <translation>Suelta aquí un vídeo para ver el tuyo: MP4 o WebM, hasta 10 minutos.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Mirando el archivo…</translation>
    </message>
    <message>
        <source>The clip that belongs to it</source>
        <translation>El clip que le corresponde</translation>
    </message>
    <message>
        <source>Use the usual clip</source>
        <translation>Usar el clip habitual</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.m4v *.mov *.webm *.mkv)</source>
        <translation>Vídeos (*.mp4 *.m4v *.mov *.webm *.mkv)</translation>
    </message>
    <message>
        <source>Your own clip</source>
        <translation>Tu propio clip</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
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
    <name>ClosingPage</name>
    <message>
        <source>End of the day</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Sign one after another</source>
        <translation>Firmar una tras otra</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy for the person</source>
        <translation>Copia para la persona</translation>
    </message>
    <message>
        <source>One ZIP file: the record to read, with notes and what was added to them, and the same as data for other programs. It is not encrypted, so give it to the person only.</source>
        <translation>Un archivo ZIP: la historia para leer, con las notas y sus adendas, y lo mismo como datos para otros programas. No está cifrado: entrégalo solo a la persona.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro sitio</translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation>Guardar la copia como</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>The copy is written, and the trail says so: %1</source>
        <translation>La copia está escrita, y consta en el registro de auditoría: %1</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>Escribiendo la copia</translation>
    </message>
</context>
<context>
    <name>CopyMain</name>
    <message>
        <source>A file is missing or torn</source>
        <translation>Falta un archivo o está dañado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It says who may open this folder. The history itself is untouched.</source>
        <translation>Dice quién puede abrir esta carpeta. El historial en sí está intacto.</translation>
    </message>
    <message>
        <source>Put the copy in its place</source>
        <translation>Poner el duplicado en su lugar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>CurtainQuestion</name>
    <message>
        <source>Enter, if %1 is right</source>
        <translation>Intro, si %1 es correcto</translation>
    </message>
    <message>
        <source>Type a number, %1 to %2</source>
        <translation>Escribe un número, de %1 a %2</translation>
    </message>
</context>
<context>
    <name>CurtainScreen</name>
    <message>
        <source>Locked</source>
        <translation>Pantalla bloqueada</translation>
    </message>
</context>
<context>
    <name>CurtainSession</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
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
        <source>Noted.</source>
        <translation>Apuntado.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stop here, and tell your therapist.</source>
        <translation>Para aquí y díselo a tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>Stop this exercise</source>
        <translation>Detener este ejercicio</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Esto duele</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>%1: earlier</source>
        <translation>%1: antes</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: después</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Seguir con la sesión</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Faltó</translation>
    </message>
    <message>
        <source>Not missed</source>
        <translation>No faltó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Firmar la nota</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Empezar la sesión</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>Visitas de quién</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Nothing is planned. A day of rest is part of the plan.</source>
        <translation>No hay nada previsto. Un día de descanso es parte del plan.</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>¿A qué día?</translation>
    </message>
</context>
<context>
    <name>Deleted</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deleted sessions: %1</source>
        <translation>Sesiones borradas: %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar del todo</translation>
    </message>
    <message>
        <source>Hide deleted sessions</source>
        <translation>Ocultar sesiones borradas</translation>
    </message>
    <message>
        <source>Really erase?</source>
        <translation>¿Borrar de verdad?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>They are erased 30 days after they were deleted. Back-ups made before then still hold them.</source>
        <translation>Se eliminan 30 días después de borrarlas. Las copias anteriores aún las contienen.</translation>
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
    <name>DiskEncryptionHint</name>
    <message>
        <source>Please switch on the encryption of the whole disk too: BitLocker in Windows, FileVault on a Mac, LUKS in Linux. The system writes parts of its memory to the disk, and this app cannot hide those.</source>
        <translation>Activa también el cifrado de todo el disco: BitLocker en Windows, FileVault en un Mac, LUKS en Linux. El sistema escribe partes de su memoria en el disco, y esta app no puede ocultarlas.</translation>
    </message>
</context>
<context>
    <name>DisplayMain</name>
    <message>
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>DisplayQuestion</name>
    <message>
        <source>Enter, if %1 is right</source>
        <translation>Intro, si %1 es correcto</translation>
    </message>
    <message>
        <source>Type a number, %1 to %2</source>
        <translation>Escribe un número, de %1 a %2</translation>
    </message>
</context>
<context>
    <name>DisplaySession</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Luego: %1</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>Nothing more is due today. Rest is when the knee adapts.</source>
        <translation>Hoy no toca nada más. La rodilla se adapta al descansar.</translation>
    </message>
</context>
<context>
    <name>DosingColumn</name>
    <message>
        <source>As at the start</source>
        <translation>Como al empezar</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primer lado</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Tip for this person</source>
        <translation>Consejo para este paciente</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Choose first how long records are kept.</source>
        <translation>Elige primero cuánto tiempo se conservan las historias.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo cumplido</translation>
    </message>
    <message>
        <source>I looked through it</source>
        <translation>La he revisado</translation>
    </message>
    <message>
        <source>Nothing goes by itself. Look through this list once a year, and decide on each record.</source>
        <translation>Nada se borra por sí solo. Revisa esta lista una vez al año y decide sobre cada historia.</translation>
    </message>
    <message>
        <source>Records that may go</source>
        <translation>Historias con plazo cumplido</translation>
    </message>
</context>
<context>
    <name>EditAheadOverlay</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add at the end</source>
        <translation>Añadir al final</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Edit ahead</source>
        <translation>Cambiar lo que sigue</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>For this session only; the session runs on.</source>
        <translation>Solo para esta sesión, que sigue en marcha.</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Swap for</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>EditAheadRow</name>
    <message>
        <source>%1 (begun)</source>
        <translation>%1 (empezado)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
</context>
<context>
    <name>EditorItem</name>
    <message>
        <source>%1  ·  changed</source>
        <translation>%1  ·  cambiado</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Enter opens it. Alt and the arrows move it, Delete removes it.</source>
        <translation>Intro lo abre. Alt y las flechas lo mueven, Supr lo quita.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>EditorItems</name>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
</context>
<context>
    <name>ElsewhereLine</name>
    <message>
        <source>A session of %1 goes on: %2</source>
        <translation>Sigue en marcha una sesión de %1: %2</translation>
    </message>
    <message>
        <source>A session of %1 is paused.</source>
        <translation>Una sesión de %1 está en pausa.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>EncryptionSettings</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Cambiar mi frase de contraseña…</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Quitar el cifrado</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Cifrar…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Write everything plain again?</source>
        <translation>¿Guardar todo otra vez sin cifrar?</translation>
    </message>
</context>
<context>
    <name>EntryOverlay</name>
    <message>
        <source>An activity that the knee makes hard</source>
        <translation>Una actividad que la rodilla hace difícil</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>Otra prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>How much of each day's exercises, as they say. It stands apart from what was measured.</source>
        <translation>Cuánto hizo cada día de los ejercicios, según dice. Se guarda aparte de lo medido.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Of no day an answer is missing: home has told, or nothing was asked.</source>
        <translation>No falta la respuesta de ningún día: llegó de casa, o no había nada pautado.</translation>
    </message>
    <message>
        <source>Scores and tests</source>
        <translation>Puntuaciones y pruebas</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>Qué se anota</translation>
    </message>
</context>
<context>
    <name>EpisodesOverlay</name>
    <message>
        <source>Begin a new one</source>
        <translation>Empezar uno nuevo</translation>
    </message>
    <message>
        <source>Choose the one to look at. A new one can begin once the present one is ended.</source>
        <translation>Elige el que quieres ver. Se puede empezar uno nuevo cuando termine el actual.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>End the present one</source>
        <translation>Terminar el actual</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What they come for now</source>
        <translation>Motivo de consulta actual</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrando</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>The code of the person, to be sure</source>
        <translation>El código de la persona, para confirmar</translation>
    </message>
    <message>
        <source>This cannot be taken back. Often the law asks to keep a record for years: then block it. Give the person their copy first.</source>
        <translation>Esto no se puede deshacer. A menudo la ley obliga a conservar una historia durante años: en ese caso, bloquéala. Antes, entrega a la persona su copia.</translation>
    </message>
    <message>
        <source>Type the code %1 to be sure:</source>
        <translation>Escribe el código %1 para confirmar:</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Tu PIN</translation>
    </message>
    <message>
        <source>Your PIN:</source>
        <translation>Tu PIN:</translation>
    </message>
</context>
<context>
    <name>EverydayCard</name>
    <message>
        <source>Asked every two weeks: running drills, strength and the next weeks are chosen by it.</source>
        <translation>Se pregunta cada dos semanas: según la respuesta se eligen los ejercicios de técnica, la fuerza y las próximas semanas.</translation>
    </message>
    <message>
        <source>How much does the knee hurt in daily life, 0 to 10?</source>
        <translation>¿Cuánto duele la rodilla en el día a día, de 0 a 10?</translation>
    </message>
    <message>
        <source>Knee pain in daily life</source>
        <translation>Dolor de rodilla en el día a día</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>ExerciseDetail</name>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Ask a professional first, or leave it out</source>
        <translation>Pregunta antes a un profesional, o déjalo</translation>
    </message>
    <message>
        <source>Before you try it</source>
        <translation>Antes de probarlo</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Errores frecuentes</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop if you feel</source>
        <translation>Detente si notas</translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation>Probarlo de todos modos</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probarlo ahora</translation>
    </message>
</context>
<context>
    <name>ExerciseFacts</name>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation>Ocultar las razones</translation>
    </message>
    <message>
        <source>If you like: %1</source>
        <translation>Si quieres: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>En la ficha</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>What each line rests on, and where it was read</source>
        <translation>En qué se apoya cada línea y dónde se leyó</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>Your dose today</source>
        <translation>Tu dosis de hoy</translation>
    </message>
</context>
<context>
    <name>ExerciseLevels</name>
    <message>
        <source>%1 · where a routine starts</source>
        <translation>%1 · donde empieza una rutina</translation>
    </message>
    <message>
        <source>%1. First: %2</source>
        <translation>%1. Primero: %2</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primero: %1</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Nivel %1: %2</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>When it gets easy</source>
        <translation>Cuando se hace fácil</translation>
    </message>
</context>
<context>
    <name>ExerciseLibrary</name>
    <message>
        <source>Equipment</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Name, focus or equipment</source>
        <translation>Nombre, objetivo o material</translation>
    </message>
    <message>
        <source>No exercise fits</source>
        <translation>Ningún ejercicio encaja</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Ver todos los ejercicios</translation>
    </message>
    <message>
        <source>Try another word, or fewer filters. Names, focus points and equipment are searched.</source>
        <translation>Prueba otra palabra o menos filtros. Se busca en nombres, objetivos y material.</translation>
    </message>
</context>
<context>
    <name>ExercisePicture</name>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
</context>
<context>
    <name>ExerciseSources</name>
    <message>
        <source>Is this the movement the article meant?</source>
        <translation>¿Es este el movimiento del que habla el artículo?</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What the dose rests on</source>
        <translation>En qué se basa la dosis</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde sale esto</translation>
    </message>
</context>
<context>
    <name>ExerciseSteps</name>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Cómo se hace</translation>
    </message>
</context>
<context>
    <name>ExerciseTile</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ExerciseTips</name>
    <message>
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>ExportOverlay</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Abrir para imprimir</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro sitio</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message>
        <source>Ask at the next start</source>
        <translation>Preguntar en el próximo inicio</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>For oneself and for a clinic</source>
        <translation>Para uno mismo y para una clínica</translation>
    </message>
    <message>
        <source>Move to another folder…</source>
        <translation>Mover a otra carpeta…</translation>
    </message>
    <message>
        <source>No back-up yet. The first is made on the day after your first session, or now.</source>
        <translation>Aún no hay copias. La primera se hace al día siguiente de tu primera sesión, o ahora.</translation>
    </message>
    <message>
        <source>One is made on every day that you use the app. Choose one to put it in the place of your history; what is there now is kept beside.</source>
        <translation>Se hace una cada día que usas la app. Elige una para ponerla en lugar de tu historial; lo que hay ahora se guarda al lado.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Replace your history?</source>
        <translation>¿Sustituir tu historial?</translation>
    </message>
    <message>
        <source>Restore the chosen one</source>
        <translation>Restaurar la elegida</translation>
    </message>
    <message>
        <source>Your history, settings and back-ups lie here, on this computer only. Moving takes the history and the settings along; the old folder stays as it was.</source>
        <translation>Tu historial, tus ajustes y tus copias están aquí, solo en este ordenador. Al mover se llevan el historial y los ajustes; la carpeta antigua queda como estaba.</translation>
    </message>
    <message>
        <source>Your own training and each clinic have a folder of their own. The next start can ask which to open, or make another.</source>
        <translation>Tu propio entrenamiento y cada clínica tienen su propia carpeta. El próximo inicio puede preguntar cuál abrir, o crear otra.</translation>
    </message>
</context>
<context>
    <name>FindOverlay</name>
    <message>
        <source>%1 Enter adds a new person.</source>
        <translation>%1 Intro añade un paciente nuevo.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Name, code or year of birth</source>
        <translation>Nombre, código o año de nacimiento</translation>
    </message>
</context>
<context>
    <name>FirstDay</name>
    <message>
        <source>A clinic begins in three steps</source>
        <translation>Una clínica empieza en tres pasos</translation>
    </message>
    <message>
        <source>A name is enough; the rest can come later.</source>
        <translation>Basta un nombre; el resto puede venir después.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir un paciente</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Exercises with their dose and days, from a template or from nothing.</source>
        <translation>Ejercicios con su dosis y sus días, desde una plantilla o desde cero.</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Prescribir</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Empezar una sesión</translation>
    </message>
    <message>
        <source>The person looks at the exercise, you look at the person.</source>
        <translation>El paciente mira el ejercicio; tú miras al paciente.</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Before your first session</source>
        <translation>Antes de tu primera sesión</translation>
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
        <source>I have read this. None of it keeps me from starting, or I have asked.</source>
        <translation>Lo he leído. Nada de ello me impide empezar, o ya he preguntado.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>FlagsCard</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1: hide why</source>
        <translation>%1: ocultar el porqué</translation>
    </message>
    <message>
        <source>%1: looked at</source>
        <translation>%1: revisado</translation>
    </message>
    <message>
        <source>%1: why this is a flag</source>
        <translation>%1: por qué es un aviso</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>A clinic from its back-ups</source>
        <translation>Una clínica a partir de sus copias</translation>
    </message>
    <message>
        <source>For a clinic</source>
        <translation>Para una clínica</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>My own knee: a programme of weeks, guided sessions, how it goes.</source>
        <translation>Mi propia rodilla: un programa por semanas, sesiones guiadas, cómo va.</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Clínica nueva</translation>
    </message>
    <message>
        <source>People whom I treat: their day, prescriptions, sessions and notes.</source>
        <translation>Pacientes a quienes trato: agenda del día, prescripciones, sesiones y notas.</translation>
    </message>
    <message>
        <source>What do you want to open?</source>
        <translation>¿Qué quieres abrir?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>You can add the other one at any time.</source>
        <translation>Puedes añadir lo otro en cualquier momento.</translation>
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
    <name>FoundList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>%1: met</source>
        <translation>%1: lograda</translation>
    </message>
    <message>
        <source>%1: no goal any more</source>
        <translation>%1: ya no es una meta</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1: abrir de nuevo</translation>
    </message>
    <message>
        <source>A goal, in their words</source>
        <translation>Una meta, con sus palabras</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Añadir una meta</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>In their words. Enter keeps it, Esc does not.</source>
        <translation>Con sus palabras. Intro la guarda, Esc no.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation>Vistas del historial</translation>
    </message>
</context>
<context>
    <name>HurtsOverlay</name>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
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
        <source>Nothing done yet</source>
        <translation>Nada hecho todavía</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>Stop with</source>
        <translation>Detente si notas</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Esto duele</translation>
    </message>
    <message>
        <source>What was done is kept.</source>
        <translation>Lo que hiciste se guarda.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
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
    <name>ImportOverlay</name>
    <message>
        <source>Add to my routines</source>
        <translation>Añadir a mis rutinas</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>InForceCard</name>
    <message>
        <source>Prescription</source>
        <translation>Prescripción</translation>
    </message>
</context>
<context>
    <name>IntakeOverlay</name>
    <message>
        <source>As it usually is these days. 0 is no pain, 10 the worst you can think of.</source>
        <translation>Como suele ser estos días. 0 es nada de dolor, 10 el peor que puedas imaginar.</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Días por semana</translation>
    </message>
    <message>
        <source>Days a week there are for exercises</source>
        <translation>Días por semana que hay para ejercicios</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Desde hace cuánto</translation>
    </message>
    <message>
        <source>For how long has it hurt?</source>
        <translation>¿Desde hace cuánto duele?</translation>
    </message>
    <message>
        <source>I have asked a doctor or physiotherapist.</source>
        <translation>He preguntado a un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>Minutes on such a day</source>
        <translation>Minutos en un día así</translation>
    </message>
    <message>
        <source>Pain of daily life</source>
        <translation>Dolor en el día a día</translation>
    </message>
    <message>
        <source>Pain of daily life, 0 to 10</source>
        <translation>Dolor en el día a día, de 0 a 10</translation>
    </message>
    <message>
        <source>Press on the drawing or on a name, on more than one if need be.</source>
        <translation>Pulsa en el dibujo o en un nombre, en más de uno si hace falta.</translation>
    </message>
    <message>
        <source>Press on what is missing.</source>
        <translation>Pulsa lo que falta.</translation>
    </message>
    <message>
        <source>Rehab Desktop guides you through exercises for pain around the kneecap. Tell what you like; your first week goes by it.</source>
        <translation>Rehab Desktop te guía en ejercicios para el dolor alrededor de la rótula. Indica lo que quieras; tu primera semana se basa en ello.</translation>
    </message>
    <message>
        <source>Runs a week</source>
        <translation>Carreras por semana</translation>
    </message>
    <message>
        <source>Runs a week at present</source>
        <translation>Carreras por semana actualmente</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Saltar esto</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>What is at hand?</source>
        <translation>¿Qué hay a mano?</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde duele?</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>Which knee</source>
        <translation>Qué rodilla</translation>
    </message>
    <message>
        <source>Which knee is it?</source>
        <translation>¿Qué rodilla es?</translation>
    </message>
    <message>
        <source>You and your knee</source>
        <translation>Tú y tu rodilla</translation>
    </message>
    <message>
        <source>Your weeks go by what stands here. Leave out what you like.</source>
        <translation>Tus semanas se basan en lo que pone aquí. Deja en blanco lo que quieras.</translation>
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
    <message>
        <source>Resume all the same</source>
        <translation>Continuar de todos modos</translation>
    </message>
    <message>
        <source>Yes, resume it</source>
        <translation>Sí, continuarla</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>As chosen at the start</source>
        <translation>Como se elija al empezar</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Everything as on the card</source>
        <translation>Todo como en la ficha</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primer lado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>One line more</source>
        <translation>Una línea más</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Your own tips, one a line</source>
        <translation>Tus propios consejos, uno por línea</translation>
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
    <name>KeyRow</name>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the key for: %1</source>
        <translation>Cambiar la tecla de: %1</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pulsa una tecla…</translation>
    </message>
    <message>
        <source>Press the new key for: %1</source>
        <translation>Pulsa la tecla nueva de: %1</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
    </message>
    <message>
        <source>Usual key for: %1</source>
        <translation>Tecla habitual de: %1</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Keys of a session. Press “Change”, then the new key; Esc leaves it as it is. A clicker and media keys always work.</source>
        <translation>Teclas de una sesión. Pulsa «Cambiar» y después la tecla nueva; Esc la deja como está. El mando y las teclas multimedia funcionan siempre.</translation>
    </message>
    <message>
        <source>Usual keys everywhere</source>
        <translation>Teclas habituales en todo</translation>
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
    <name>KneeCard</name>
    <message>
        <source>Knee pain, last 4 weeks</source>
        <translation>Dolor de rodilla, últimas 4 semanas</translation>
    </message>
</context>
<context>
    <name>KneeDrawing</name>
    <message>
        <source>A left knee from the front</source>
        <translation>Una rodilla izquierda vista de frente</translation>
    </message>
    <message>
        <source>A right knee from the front</source>
        <translation>Una rodilla derecha vista de frente</translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation>Lado interno</translation>
    </message>
    <message>
        <source>Outer side</source>
        <translation>Lado externo</translation>
    </message>
    <message>
        <source>The front of a knee: the kneecap in the middle, below it the tendon, and the outer and the inner side.</source>
        <translation>Una rodilla de frente: la rótula en el centro, debajo el tendón, y el lado externo y el interno.</translation>
    </message>
</context>
<context>
    <name>LastChangeCard</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LearnCard</name>
    <message>
        <source>All cards</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation>Ocultar las razones</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What each line rests on</source>
        <translation>En qué se apoya cada línea</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>LearnCards</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Why you do what you do, in a few minutes each</source>
        <translation>Por qué haces lo que haces, en unos minutos cada una</translation>
    </message>
</context>
<context>
    <name>LeaveEditorOverlay</name>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Go on another time; the page of routines will offer it.</source>
        <translation>Sigue en otro momento; la página de rutinas te lo ofrecerá.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>Guardar como borrador</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The new routine is forgotten.</source>
        <translation>La rutina nueva se olvida.</translation>
    </message>
    <message>
        <source>The routine stays as it was saved last.</source>
        <translation>La rutina queda como se guardó la última vez.</translation>
    </message>
</context>
<context>
    <name>LeaveOverlay</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
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
    <message>
        <source>The pain you told is kept.</source>
        <translation>El dolor que indicaste se guarda.</translation>
    </message>
    <message>
        <source>You told a pain in it, so it is kept: what comes next goes by that.</source>
        <translation>Indicaste un dolor en esta sesión, por eso se guarda: lo que viene después se basa en ello.</translation>
    </message>
</context>
<context>
    <name>LedAfter</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A draft of the next version is begun already: change it there.</source>
        <translation>Ya hay empezado un borrador de la próxima versión: cámbialo ahí.</translation>
    </message>
    <message>
        <source>Asked and done</source>
        <translation>Pautado y hecho</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Cambiado hoy</translation>
    </message>
    <message>
        <source>How hard was it, 0 to 10</source>
        <translation>Cuánto le costó, de 0 a 10</translation>
    </message>
    <message>
        <source>Keep for home</source>
        <translation>Guardar para casa</translation>
    </message>
    <message>
        <source>Keep today's changes for home?</source>
        <translation>¿Guardar los cambios de hoy para casa?</translation>
    </message>
    <message>
        <source>Kept as a draft of the next version. Sign it under Prescribe.</source>
        <translation>Guardado como borrador de la próxima versión. Fírmalo en Prescribir.</translation>
    </message>
    <message>
        <source>Knee pain now, 0 to 10</source>
        <translation>Dolor de rodilla ahora, de 0 a 10</translation>
    </message>
    <message>
        <source>Nothing was begun, so nothing was kept.</source>
        <translation>No se empezó nada, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Only today</source>
        <translation>Solo hoy</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Abrir el borrador</translation>
    </message>
    <message>
        <source>Scores on the display</source>
        <translation>Puntuaciones en la pantalla</translation>
    </message>
    <message>
        <source>Session complete</source>
        <translation>Sesión completa</translation>
    </message>
    <message>
        <source>Session ended early</source>
        <translation>Sesión terminada antes</translation>
    </message>
    <message>
        <source>The patient says</source>
        <translation>El paciente dice</translation>
    </message>
    <message>
        <source>To the note</source>
        <translation>A la nota</translation>
    </message>
    <message>
        <source>of %1 planned</source>
        <translation>de %1 previstos</translation>
    </message>
    <message>
        <source>sets done</source>
        <translation>series hechas</translation>
    </message>
</context>
<context>
    <name>LedAnswer</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>se pregunta ahora</translation>
    </message>
</context>
<context>
    <name>LedAsked</name>
    <message>
        <source>Asked now: %1. F shows the question on this screen.</source>
        <translation>Se pregunta ahora: %1. F muestra la pregunta en esta pantalla.</translation>
    </message>
    <message>
        <source>Asked now: %1. Typed: %2</source>
        <translation>Se pregunta ahora: %1. Escrito: %2</translation>
    </message>
    <message>
        <source>Asked on the display: %1</source>
        <translation>Se pregunta en la pantalla: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>No más</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>LedBefore</name>
    <message>
        <source>%1 (prescribed)</source>
        <translation>%1 (prescripción)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
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
        <source>Nothing is prescribed for today. Pick a routine or prescribe first.</source>
        <translation>Hoy no hay nada prescrito. Elige una rutina o prescribe antes.</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Prescribir</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Scores on the display</source>
        <translation>Puntuaciones en la pantalla</translation>
    </message>
    <message>
        <source>Side to start with</source>
        <translation>Lado con el que se empieza</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
</context>
<context>
    <name>LedDisplay</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LedLeave</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>LedOwnSettings</name>
    <message>
        <source>For this person</source>
        <translation>Para esta persona</translation>
    </message>
    <message>
        <source>Kept at once, for every session led with them.</source>
        <translation>Se guarda al momento, para cada sesión que guíes con ella.</translation>
    </message>
</context>
<context>
    <name>LedSeen</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Una letra</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Knee pain</source>
        <translation>Dolor de rodilla</translation>
    </message>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Dolor de rodilla, de 0 a 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>Note (N). With " in front: what was said</source>
        <translation>Apunte (N). Con " delante: lo que dijo</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test: 8 cm left knee to wall</source>
        <translation>Prueba: 8 cm izquierda rodilla a pared</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LedStanding</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>LedTop</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Salir de la sesión</translation>
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
    <name>LedTransport</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aparcar</translation>
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
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Esto duele</translation>
    </message>
    <message>
        <source>This repetition again</source>
        <translation>Esta repetición otra vez</translation>
    </message>
</context>
<context>
    <name>LedWay</name>
    <message>
        <source>Edit ahead</source>
        <translation>Cambiar lo que sigue</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
</context>
<context>
    <name>LettersButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LiftBar</name>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN instead</source>
        <translation>Usar el PIN</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, seis cifras</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase instead</source>
        <translation>Usar la frase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>¿Quién trabaja ahora?</translation>
    </message>
    <message>
        <source>Whose PIN</source>
        <translation>PIN de quién</translation>
    </message>
</context>
<context>
    <name>LoadDrawing</name>
    <message>
        <source>A jump</source>
        <translation>Un salto</translation>
    </message>
    <message>
        <source>Load of a week</source>
        <translation>Carga de una semana</translation>
    </message>
    <message>
        <source>Ten weeks of load as bars under a slowly rising line, which is what the knee can take. In the fifth week the bar jumps over the line.</source>
        <translation>Diez semanas de carga como barras bajo una línea que sube despacio: lo que la rodilla tolera. En la quinta semana la barra salta por encima.</translation>
    </message>
    <message>
        <source>What the knee can take</source>
        <translation>Lo que la rodilla tolera</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Pantalla de privacidad</translation>
    </message>
    <message>
        <source>My PIN …</source>
        <translation>Mi PIN…</translation>
    </message>
    <message>
        <source>So long without pointer and typing. Keys of a session do not count, and the session goes on under it.</source>
        <translation>Tiempo sin mover el puntero ni escribir. Las teclas de una sesión no cuentan, y la sesión sigue por debajo.</translation>
    </message>
    <message>
        <source>The curtain falls after</source>
        <translation>La pantalla de privacidad aparece tras</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1: all scores</source>
        <translation>%1: todas las puntuaciones</translation>
    </message>
    <message>
        <source>%1: enter a score</source>
        <translation>%1: anotar una puntuación</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>Todas las puntuaciones</translation>
    </message>
    <message>
        <source>Change the score of %1</source>
        <translation>Cambiar la puntuación del %1</translation>
    </message>
    <message>
        <source>Delete the score of %1</source>
        <translation>Borrar la puntuación del %1</translation>
    </message>
    <message>
        <source>Enter a score</source>
        <translation>Anotar una puntuación</translation>
    </message>
    <message>
        <source>Hide scores</source>
        <translation>Ocultar puntuaciones</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>A back-up is made before. Type the code %1, which stays, to be sure:</source>
        <translation>Antes se hace una copia de seguridad. Para confirmar, escribe el código %1, que se conserva:</translation>
    </message>
    <message>
        <source>For somebody who was entered twice. Nothing that is signed changes, nothing is deleted, and it can be taken apart again until something is signed on it.</source>
        <translation>Para quien se dio de alta dos veces. Nada de lo firmado cambia, nada se borra, y se puede volver a separar hasta que se firme algo sobre ello.</translation>
    </message>
    <message>
        <source>Goes into it: %1</source>
        <translation>Pasa a formar parte: %1</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Put two together</source>
        <translation>Unir dos</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Mostrar qué ocurre</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Se conserva: %1</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>Volver a separar %1</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The code of the other record</source>
        <translation>El código de la otra historia</translation>
    </message>
    <message>
        <source>The code of the other record:</source>
        <translation>El código de la otra historia:</translation>
    </message>
    <message>
        <source>The code that stays, to be sure</source>
        <translation>El código que se conserva, para confirmar</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Al revés</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No, sorer</source>
        <translation>No, más dolorida</translation>
    </message>
    <message>
        <source>Pain that morning</source>
        <translation>Dolor esa mañana</translation>
    </message>
    <message>
        <source>Pain that morning, 0 to 10, if you can tell</source>
        <translation>Dolor esa mañana, de 0 a 10, si puedes decirlo</translation>
    </message>
    <message>
        <source>Pain this morning</source>
        <translation>Dolor esta mañana</translation>
    </message>
    <message>
        <source>Pain this morning, 0 to 10, if you can tell</source>
        <translation>Dolor esta mañana, de 0 a 10, si puedes decirlo</translation>
    </message>
    <message>
        <source>Sorer than usual</source>
        <translation>Más dolorida que siempre</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, as usual</source>
        <translation>Sí, como siempre</translation>
    </message>
</context>
<context>
    <name>MoveOverlay</name>
    <message>
        <source>Belongs to another person</source>
        <translation>Es de otra persona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Here it is withdrawn, there it is written. Both records show it, with the reason and who moved it.</source>
        <translation>Aquí se anula y allí se escribe. Las dos historias lo muestran, con el motivo y quién lo movió.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Whose is it? Name, code or year of birth</source>
        <translation>¿De quién es? Nombre, código o año de nacimiento</translation>
    </message>
</context>
<context>
    <name>NewClinic</name>
    <message>
        <source>A new clinic</source>
        <translation>Una clínica nueva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Patients see it on their display between two people.</source>
        <translation>Se ve en la pantalla del paciente entre un paciente y otro.</translation>
    </message>
    <message>
        <source>Two to four, such as MK. They stand under what you write.</source>
        <translation>De dos a cuatro, como MK. Van debajo de lo que escribes.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Tus iniciales</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Tu nombre, si quieres</translation>
    </message>
</context>
<context>
    <name>NewCodeCard</name>
    <message>
        <source>Make a new one…</source>
        <translation>Hacer uno nuevo…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Use the new code</source>
        <translation>Usar el código nuevo</translation>
    </message>
    <message>
        <source>Where the paper was lost, or somebody saw it, make a new one. The old one then opens nothing that is written from now on, nor the back-ups in the two known places.</source>
        <translation>Si el papel se perdió o alguien lo vio, haz uno nuevo. El viejo ya no abre nada de lo que se escriba desde ahora, ni las copias de los dos lugares conocidos.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>At least 12 characters. Four or five words that do not belong together are easy to keep in mind.</source>
        <translation>Al menos 12 caracteres. Cuatro o cinco palabras sin relación entre sí son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
</context>
<context>
    <name>NewPersonOverlay</name>
    <message>
        <source>A year, or a day such as 1987-05-03</source>
        <translation>Un año, o un día como 1987-05-03</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything else can come later.</source>
        <translation>Todo lo demás puede venir después.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
</context>
<context>
    <name>NewRoutineOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Each comes with the dose of its card; change what you like.</source>
        <translation>Cada uno trae la dosis de su ficha; cambia lo que quieras.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Rutina nueva</translation>
    </message>
    <message>
        <source>Or begin with a copy of</source>
        <translation>O empieza con una copia de</translation>
    </message>
    <message>
        <source>Pick exercises</source>
        <translation>Elegir ejercicios</translation>
    </message>
</context>
<context>
    <name>NewTherapistCard</name>
    <message>
        <source>2 to 4 capitals, such as MK</source>
        <translation>De 2 a 4 mayúsculas, como MK</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Empezar %1</translation>
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
    <name>NotePage</name>
    <message>
        <source>Add an amendment</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Hacerme cargo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Write another note</source>
        <translation>Escribir otra nota</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Nothing was written here.</source>
        <translation>Aquí no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>NowRow</name>
    <message>
        <source>How is the knee now?</source>
        <translation>¿Cómo está la rodilla ahora?</translation>
    </message>
    <message>
        <source>How is the knee now?  ·  %1</source>
        <translation>¿Cómo está la rodilla ahora?  ·  %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1, seconds</source>
        <translation>%1, segundos</translation>
    </message>
    <message>
        <source>%1: back to the usual, %2</source>
        <translation>%1: volver a lo habitual, %2</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Omitir: %1</translation>
    </message>
    <message>
        <source>New since this note was begun</source>
        <translation>Nuevo desde que se empezó esta nota</translation>
    </message>
</context>
<context>
    <name>OpenChooser</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import routines, also of Workrave and wger</source>
        <translation>Importar rutinas, también de Workrave y wger</translation>
    </message>
    <message>
        <source>Routine files (*.toml *.xml *.json)</source>
        <translation>Archivos de rutina (*.toml *.xml *.json)</translation>
    </message>
</context>
<context>
    <name>OpenList</name>
    <message>
        <source>Nothing is open.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Lo que queda pendiente</translation>
    </message>
</context>
<context>
    <name>OpenPassphrase</name>
    <message>
        <source>8 groups of 5</source>
        <translation>8 grupos de 5</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It opens everything and lets you choose a new passphrase. Small letters and spaces do not matter.</source>
        <translation>Lo abre todo y te deja elegir una frase de contraseña nueva. Las minúsculas y los espacios no importan.</translation>
    </message>
    <message>
        <source>My training</source>
        <translation>Mi entrenamiento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
</context>
<context>
    <name>OpenRenew</name>
    <message>
        <source>A new passphrase</source>
        <translation>Una frase de contraseña nueva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>Abrir con ella</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>La anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>Whose passphrase is it? The one before opens nothing any more.</source>
        <translation>¿De quién es la frase de contraseña? La anterior ya no abre nada.</translation>
    </message>
</context>
<context>
    <name>OpenRow</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>OpenWho</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Who opens the clinic?</source>
        <translation>¿Quién abre la clínica?</translation>
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
    <name>ParticularsOverlay</name>
    <message>
        <source>A year, or a day such as 1987-05-03</source>
        <translation>Un año, o un día como 1987-05-03</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The knee that hurts</source>
        <translation>La rodilla que duele</translation>
    </message>
    <message>
        <source>Their care here</source>
        <translation>Su tratamiento aquí</translation>
    </message>
    <message>
        <source>What they come for</source>
        <translation>Motivo de consulta</translation>
    </message>
    <message>
        <source>Who cares for them</source>
        <translation>A cargo de</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>El bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>%1 types a passphrase now, and nobody else looks. It opens the whole clinic.</source>
        <translation>%1 escribe ahora una frase de contraseña, sin que nadie más mire. Abre toda la clínica.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
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
    <name>PelvisDrawing</name>
    <message>
        <source>A light forward tilt</source>
        <translation>Una inclinación leve hacia delante</translation>
    </message>
    <message>
        <source>Far forward</source>
        <translation>Muy hacia delante</translation>
    </message>
    <message>
        <source>Ribs and pelvis from the side, three times: tipped back, tipped a little forward as in running, and tipped far forward with the ribs leaning back.</source>
        <translation>Costillas y pelvis de lado, tres veces: basculada hacia atrás, un poco hacia delante como al correr, y muy hacia delante con las costillas echadas atrás.</translation>
    </message>
    <message>
        <source>The rim drops in front, the ribs lean back, the low back is hollow.</source>
        <translation>El borde baja por delante, las costillas se echan atrás, la zona lumbar queda hueca.</translation>
    </message>
    <message>
        <source>The rim rises in front, the low back goes flat.</source>
        <translation>El borde sube por delante, la zona lumbar se aplana.</translation>
    </message>
    <message>
        <source>Tipped back</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>What running asks for; the ribs stay above.</source>
        <translation>Lo que pide correr; las costillas quedan encima.</translation>
    </message>
</context>
<context>
    <name>PeopleCells</name>
    <message>
        <source>%1 days done</source>
        <translation>%1 días hechos</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Dolor %1</translation>
    </message>
</context>
<context>
    <name>PeopleHead</name>
    <message>
        <source>14 days</source>
        <translation>14 días</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nac.</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, code or year of birth</source>
        <translation>Nombre, código o año de nacimiento</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Records that may go</source>
        <translation>Plazo cumplido</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Qué pacientes</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pacientes</translation>
    </message>
</context>
<context>
    <name>PersonDataPage</name>
    <message>
        <source>A person's data</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conserva</translation>
    </message>
    <message>
        <source>Records that may go</source>
        <translation>Historias con plazo cumplido</translation>
    </message>
</context>
<context>
    <name>PhrasesOverlay</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>None yet. Name what you write often.</source>
        <translation>Aún ninguna. Ponle nombre a lo que escribes a menudo.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Take out .%1</source>
        <translation>Quitar .%1</translation>
    </message>
    <message>
        <source>Type a dot, the name and a space in a note, and the phrase takes their place.</source>
        <translation>Escribe en una nota un punto, el nombre y un espacio, y la frase ocupa su lugar.</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Lo que representa</translation>
    </message>
    <message>
        <source>Your phrases</source>
        <translation>Tus frases</translation>
    </message>
</context>
<context>
    <name>PickColumn</name>
    <message>
        <source>Choose a focus</source>
        <translation>Elegir un objetivo</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Hide the focus</source>
        <translation>Ocultar los objetivos</translation>
    </message>
    <message>
        <source>No exercise has these words.</source>
        <translation>Ningún ejercicio tiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>PickItemsOverlay</name>
    <message>
        <source>Add items</source>
        <translation>Añadir elementos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pick them in the order in which you do them.</source>
        <translation>Elígelos en el orden en que los haces.</translation>
    </message>
</context>
<context>
    <name>PickRow</name>
    <message>
        <source>%1: easier</source>
        <translation>%1: más fácil</translation>
    </message>
    <message>
        <source>%1: harder</source>
        <translation>%1: más difícil</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
</context>
<context>
    <name>PinOverlay</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>Six digits lift the curtain that covers this window. They protect nothing on the disk, and this clinic is not encrypted: whoever has the laptop can read its file.</source>
        <translation>Seis cifras quitan la pantalla de privacidad que cubre esta ventana. No protegen nada en el disco, y esta clínica no está cifrada: quien tenga el portátil puede leer su archivo.</translation>
    </message>
    <message>
        <source>Six digits lift the curtain that covers this window. They protect nothing on the disk: that is what your passphrase is for. After five wrong ones only a passphrase helps.</source>
        <translation>Seis cifras quitan la pantalla de privacidad que cubre esta ventana. No protegen nada en el disco: para eso está tu frase de contraseña. Tras cinco errores solo sirve una frase de contraseña.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez el mismo</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Tu PIN</translation>
    </message>
</context>
<context>
    <name>PrescribeActions</name>
    <message>
        <source>As last time</source>
        <translation>Como la última</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+%1</source>
        <translation>Ctrl+Mayús+%1</translation>
    </message>
    <message>
        <source>Empty the draft</source>
        <translation>Vaciar el borrador</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>PrescribeFoot</name>
    <message>
        <source>Ctrl+↵</source>
        <translation>Ctrl+↵</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
</context>
<context>
    <name>PrescribePage</name>
    <message>
        <source>Dose and week</source>
        <translation>Dosis y semana</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Prescripción</translation>
    </message>
</context>
<context>
    <name>PrescribedColumn</name>
    <message>
        <source>Alt ↑↓</source>
        <translation>Alt ↑↓</translation>
    </message>
    <message>
        <source>Check with the person</source>
        <translation>Comprobar con el paciente</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>respiraciones</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>first side</source>
        <translation>primer lado</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>para todos</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>in, out, wait</source>
        <translation>inspirar, espirar, esperar</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>series</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>times a week</source>
        <translation>veces por semana</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>consejo</translation>
    </message>
</context>
<context>
    <name>PrescribedList</name>
    <message>
        <source>A few letters and Enter add an exercise. Ctrl+D asks for the same as last time, Ctrl+T begins from a template.</source>
        <translation>Unas letras e Intro añaden un ejercicio. Ctrl+D pauta lo mismo que la última vez, Ctrl+T empieza desde una plantilla.</translation>
    </message>
    <message>
        <source>A few letters and Enter add an exercise. Ctrl+T begins from a template.</source>
        <translation>Unas letras e Intro añaden un ejercicio. Ctrl+T empieza desde una plantilla.</translation>
    </message>
    <message>
        <source>Nothing is prescribed yet.</source>
        <translation>Aún no hay nada prescrito.</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Prescrito</translation>
    </message>
    <message>
        <source>The draft is empty.</source>
        <translation>El borrador está vacío.</translation>
    </message>
</context>
<context>
    <name>PrescribedRow</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ProtectionSteps</name>
    <message>
        <source>A lost laptop should not be a lost record. Back-ups are encrypted, so the place need not be trusted: a stick, or a folder that is copied elsewhere.</source>
        <translation>Perder el portátil no debería ser perder los datos. Las copias de seguridad están cifradas, así que no hace falta que el lugar sea de confianza: una memoria USB, o una carpeta que se copia en otro sitio.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <source>A second place for back-ups</source>
        <translation>Un segundo lugar para las copias de seguridad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything is encrypted from now on. Your passphrase opens the clinic after each start; colleagues get theirs in the clinic's settings.</source>
        <translation>Desde ahora todo está cifrado. Tu frase de contraseña abre la clínica tras cada inicio; tus colegas reciben la suya en los ajustes de la clínica.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Lo tengo en papel</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>¿Está en papel?</translation>
    </message>
    <message>
        <source>It opens everything when nobody knows a passphrase any more. Without a passphrase and without the code nobody can, not even we. It is shown now and never again.</source>
        <translation>Lo abre todo cuando ya nadie sabe una frase de contraseña. Sin frase y sin código nadie puede, tampoco nosotros. Se muestra ahora y nunca más.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>Guardar una hoja para imprimir…</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>El código de recuperación</translation>
    </message>
    <message>
        <source>Type two of its groups from the paper.</source>
        <translation>Escribe dos de sus grupos leyéndolos del papel.</translation>
    </message>
    <message>
        <source>Where to copy back-ups</source>
        <translation>Dónde guardar las copias de seguridad</translation>
    </message>
    <message>
        <source>Without one you can go on, and choose it in the settings at any time.</source>
        <translation>Puedes seguir sin él y elegirlo cuando quieras en los ajustes.</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this computer.</source>
        <translation>Apúntalo o imprímelo, y guárdalo lejos de este ordenador.</translation>
    </message>
    <message>
        <source>Your history and its back-ups are encrypted. The passphrase opens them after each start.</source>
        <translation>Tu historial y sus copias de seguridad están cifrados. La frase de contraseña los abre tras cada inicio.</translation>
    </message>
</context>
<context>
    <name>PushDrawing</name>
    <message>
        <source>A person standing from the side: first with the weight over the middle of the foot, then with the pelvis pushed forward, the chest leaning back and the weight over the toes.</source>
        <translation>Una persona de pie vista de lado: primero con el peso sobre el centro del pie, después con la pelvis adelantada, el pecho echado atrás y el peso sobre los dedos.</translation>
    </message>
    <message>
        <source>Pelvis pushed forward</source>
        <translation>Pelvis adelantada</translation>
    </message>
    <message>
        <source>Standing easily</source>
        <translation>De pie relajado</translation>
    </message>
    <message>
        <source>Weight over the middle of the foot.</source>
        <translation>Peso sobre el centro del pie.</translation>
    </message>
    <message>
        <source>Weight over the toes, chest back.</source>
        <translation>Peso sobre los dedos, pecho atrás.</translation>
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
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>ReadyButtons</name>
    <message>
        <source>Do all of it</source>
        <translation>Hacerlo todo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Empezar de todos modos</translation>
    </message>
</context>
<context>
    <name>ReadyPlan</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>What must be true first:</source>
        <translation>Qué debe cumplirse antes:</translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Have at hand</source>
        <translation>Ten a mano</translation>
    </message>
    <message>
        <source>How is the knee now?</source>
        <translation>¿Cómo está la rodilla ahora?</translation>
    </message>
    <message>
        <source>How is the knee now? 0 to 10</source>
        <translation>¿Cómo está la rodilla ahora? De 0 a 10</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
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
</context>
<context>
    <name>RebuildClinic</name>
    <message>
        <source>A clinic from its back-ups</source>
        <translation>Una clínica a partir de sus copias</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>For a new computer, or when the folder was lost. Choose where the back-ups lie, such as a stick. They are only read.</source>
        <translation>Para un ordenador nuevo, o si se perdió la carpeta. Elige dónde están las copias, por ejemplo en una memoria USB. Solo se leen.</translation>
    </message>
    <message>
        <source>Make the clinic again</source>
        <translation>Volver a crear la clínica</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <source>That of anybody who works there.</source>
        <translation>La de cualquiera que trabaje allí.</translation>
    </message>
    <message>
        <source>Where the back-ups lie</source>
        <translation>Dónde están las copias</translation>
    </message>
</context>
<context>
    <name>RecordOverlay</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>Del registro</translation>
    </message>
    <message>
        <source>Now in the note: %1</source>
        <translation>Ahora en la nota: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePaper</name>
    <message>
        <source>Group %1: %2</source>
        <translation>Grupo %1: %2</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Easier version</source>
        <translation>Versión más fácil</translation>
    </message>
    <message>
        <source>How was that set? Knee pain, 0 to 10</source>
        <translation>¿Qué tal la serie? Dolor de rodilla, de 0 a 10</translation>
    </message>
    <message>
        <source>Knee pain in that set</source>
        <translation>Dolor de rodilla en esa serie</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>How long records are kept</source>
        <translation>Conservación de las historias</translation>
    </message>
    <message>
        <source>Keep records so long</source>
        <translation>Conservar las historias así</translation>
    </message>
    <message>
        <source>Of children, until they are (empty: as of all)</source>
        <translation>De menores, hasta cumplir (vacío: como todas)</translation>
    </message>
    <message>
        <source>The UK: 8 years, of children until they are 25. Germany: 10 years. Elsewhere, and where in doubt, ask.</source>
        <translation>Reino Unido: 8 años; de menores, hasta los 25. Alemania: 10 años. En otros países, y en caso de duda, pregunta.</translation>
    </message>
    <message>
        <source>Years after the last contact</source>
        <translation>Años tras el último contacto</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>How the knee was then and is now, what you have earned, and what may come next.</source>
        <translation>Cómo estaba la rodilla y cómo está ahora, qué has ganado y qué puede venir después.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
</context>
<context>
    <name>ReviewDays</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>ReviewNext</name>
    <message>
        <source>What next?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>Which phase, from this week on?</source>
        <translation>¿Qué fase, desde esta semana?</translation>
    </message>
</context>
<context>
    <name>ReviewOverlay</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Looking through your history …</source>
        <translation>Revisando tu historial…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print it to take along</source>
        <translation>Imprimirlo para llevarlo</translation>
    </message>
    <message>
        <source>Your history cannot be read. Start the app again; it says what is wrong.</source>
        <translation>No se puede leer tu historial. Vuelve a iniciar la app; ella dice qué pasa.</translation>
    </message>
</context>
<context>
    <name>ReviewPain</name>
    <message>
        <source>First %1</source>
        <translation>Al principio %1</translation>
    </message>
    <message>
        <source>How much does the knee hurt in daily life now?</source>
        <translation>¿Cuánto duele ahora la rodilla en el día a día?</translation>
    </message>
    <message>
        <source>Knee pain in daily life</source>
        <translation>Dolor de rodilla en el día a día</translation>
    </message>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Dolor de rodilla, de 0 a 10</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ahora %1</translation>
    </message>
</context>
<context>
    <name>ReviewReached</name>
    <message>
        <source>At first: %1</source>
        <translation>Al principio: %1</translation>
    </message>
    <message>
        <source>No exercise of the programme was done in these weeks.</source>
        <translation>En estas semanas no se hizo ningún ejercicio del programa.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>Lo que se ha logrado</translation>
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
    <name>RoutineDetail</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Todas las rutinas</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation>Duplicar para editar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Routine files (*.toml)</source>
        <translation>Archivos de rutina (*.toml)</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Empezar de todos modos</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Empezar la sesión</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>in all, with rests</source>
        <translation>en total, con descansos</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Add items…</source>
        <translation>Añadir elementos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Edit routine</source>
        <translation>Editar la rutina</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>How often, in your own words</source>
        <translation>Con qué frecuencia, con tus palabras</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Nombre de la rutina</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Rutina nueva</translation>
    </message>
    <message>
        <source>No items yet. Add exercises, a warm-up or a cool-down; each comes with the dose of its card.</source>
        <translation>Aún no hay elementos. Añade ejercicios, un calentamiento o una vuelta a la calma; cada uno trae la dosis de su ficha.</translation>
    </message>
    <message>
        <source>Not saved yet; a draft is kept</source>
        <translation>Aún sin guardar; queda un borrador</translation>
    </message>
    <message>
        <source>Note for the start</source>
        <translation>Nota para el inicio</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Shown before a session begins</source>
        <translation>Se muestra antes de empezar</translation>
    </message>
    <message>
        <source>Such as: on Mondays and Thursdays</source>
        <translation>Como: lunes y jueves</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>in all, with rests</source>
        <translation>en total, con descansos</translation>
    </message>
</context>
<context>
    <name>RoutineList</name>
    <message>
        <source>Built in</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>¿Borrarla del todo?</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Name, exercise or thing you have</source>
        <translation>Nombre, ejercicio o cosa que tienes</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Rutina nueva</translation>
    </message>
    <message>
        <source>No routine has all of these words. Try fewer.</source>
        <translation>Ninguna rutina tiene todas esas palabras. Prueba con menos.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Search routines</source>
        <translation>Buscar rutinas</translation>
    </message>
    <message>
        <source>The routines you write will stand here. Press New routine, or drop a routine file on this page.</source>
        <translation>Aquí estarán las rutinas que escribas. Pulsa «Rutina nueva» o suelta un archivo de rutina en esta página.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>“%1” cannot be used by this version. It is kept as it is.
%2</source>
        <translation>Esta versión no puede usar «%1». Se guarda tal cual.
%2</translation>
    </message>
</context>
<context>
    <name>RoutineNotices</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard it for good?</source>
        <translation>¿Descartarla del todo?</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>You were writing “%1” and did not save it.</source>
        <translation>Estabas escribiendo «%1» y no la guardaste.</translation>
    </message>
</context>
<context>
    <name>RoutineQuestions</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard it and write the other one</source>
        <translation>Descartarla y escribir la otra</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>It takes the place of yours, which is deleted.</source>
        <translation>Ocupa el lugar de la tuya, que se borra.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Quedarse con las dos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Neither now</source>
        <translation>Ninguna por ahora</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importada</translation>
    </message>
    <message>
        <source>Nothing is imported.</source>
        <translation>No se importa nada.</translation>
    </message>
    <message>
        <source>Nothing was taken from the file. This is what to put right:</source>
        <translation>No se tomó nada del archivo. Esto es lo que hay que corregir:</translation>
    </message>
    <message>
        <source>One is not saved yet</source>
        <translation>Hay una sin guardar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Save it or discard it, then write another.</source>
        <translation>Guárdala o descártala, y después escribe otra.</translation>
    </message>
    <message>
        <source>The new one gets a number behind its name.</source>
        <translation>La nueva recibe un número detrás del nombre.</translation>
    </message>
    <message>
        <source>There is one already</source>
        <translation>Ya hay una</translation>
    </message>
    <message>
        <source>You have “%1” under the name of this file, and with other contents.</source>
        <translation>Con el nombre de este archivo ya tienes «%1», con otro contenido.</translation>
    </message>
    <message>
        <source>You were writing “%1”.</source>
        <translation>Estabas escribiendo «%1».</translation>
    </message>
</context>
<context>
    <name>RoutineTile</name>
    <message>
        <source>%1, your own</source>
        <translation>%1, tuya</translation>
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
    <name>RunForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>May be told later</source>
        <translation>Se puede decir luego</translation>
    </message>
    <message>
        <source>Pain an hour after</source>
        <translation>Dolor una hora después</translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <translation>Dolor a la mañana siguiente</translation>
    </message>
    <message>
        <source>Running and walking</source>
        <translation>Correr y caminar</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Guardar la carrera</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Worst pain while running</source>
        <translation>Peor dolor al correr</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Delete the run of %1</source>
        <translation>Borrar la carrera del %1</translation>
    </message>
    <message>
        <source>Edit the run of %1</source>
        <translation>Editar la carrera del %1</translation>
    </message>
    <message>
        <source>The runs you log will be listed here, with how the knee took them. Log one when daily life is calm: pain of 0 to 2 on most days.</source>
        <translation>Aquí verás las carreras que anotes y cómo las llevó la rodilla. Anota una cuando el día a día esté tranquilo: dolor de 0 a 2 casi todos los días.</translation>
    </message>
    <message>
        <source>Your runs</source>
        <translation>Tus carreras</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>All runs</source>
        <translation>Todas las carreras</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>I have asked: go on</source>
        <translation>He preguntado: seguir</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Anotar una carrera</translation>
    </message>
    <message>
        <source>Running: what comes next</source>
        <translation>Correr: qué viene ahora</translation>
    </message>
</context>
<context>
    <name>RunningRoom</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>From walking to half an hour</source>
        <translation>De caminar a media hora</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Anotar una carrera</translation>
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
    <name>SaveChooser</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>SaveTemplateOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Else only you are offered it.</source>
        <translation>Si no, solo se te ofrece a ti.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>For the whole clinic</source>
        <translation>Para toda la clínica</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>The exercises with their dose and days. Tips and the message stay with the person.</source>
        <translation>Los ejercicios con su dosis y sus días. Los consejos y el mensaje se quedan con el paciente.</translation>
    </message>
</context>
<context>
    <name>ScoreForm</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activity that the knee makes hard</source>
        <translation>Actividad que la rodilla hace difícil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>Guardar puntuación</translation>
    </message>
    <message>
        <source>Something that the knee makes hard, in your own words</source>
        <translation>Algo que la rodilla hace difícil, con tus palabras</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-05-01</source>
        <translation>Año-mes-día, como 2026-05-01</translation>
    </message>
</context>
<context>
    <name>ScoreOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct this score</source>
        <translation>Corregir esta puntuación</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>El valor correcto</translation>
    </message>
    <message>
        <source>What it said before stays in the record, with the reason and who changed it.</source>
        <translation>Lo que decía antes queda en la historia, con el motivo y quién lo cambió.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Anularla</translation>
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
    <name>ScoresTab</name>
    <message>
        <source>Every two to four weeks is often enough. A change that reaches its threshold may be more than chance; it is no diagnosis.</source>
        <translation>Cada dos a cuatro semanas basta. Un cambio que llega a su umbral puede ser más que casualidad; no es un diagnóstico.</translation>
    </message>
</context>
<context>
    <name>SecondPlaceCard</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Sin segundo lugar</translation>
    </message>
    <message>
        <source>Second place for back-ups</source>
        <translation>Segundo lugar para las copias de seguridad</translation>
    </message>
    <message>
        <source>Where copies of the back-ups go</source>
        <translation>Dónde se guarda el segundo juego de copias de seguridad</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SentenceMark</name>
    <message>
        <source>Record of: %1</source>
        <translation>Registro de: %1</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Dolor %1</translation>
    </message>
    <message>
        <source>Pain told during the session</source>
        <translation>Dolor indicado durante la sesión</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esfuerzo</translation>
    </message>
    <message>
        <source>highest pain</source>
        <translation>dolor más alto</translation>
    </message>
    <message>
        <source>of %1 planned</source>
        <translation>de %1 previstas</translation>
    </message>
    <message>
        <source>pain after</source>
        <translation>dolor después</translation>
    </message>
    <message>
        <source>pain before</source>
        <translation>dolor antes</translation>
    </message>
    <message>
        <source>sets done</source>
        <translation>series hechas</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Every finished session will be listed here, with all of its sets and how the knee felt. Start one on Today, or add one that you did without the app.</source>
        <translation>Aquí verás cada sesión terminada, con todas sus series y cómo se sintió la rodilla. Empieza una en Hoy, o añade una que hiciste sin la app.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>Show older sessions</source>
        <translation>Ver sesiones anteriores</translation>
    </message>
</context>
<context>
    <name>SessionSettings</name>
    <message>
        <source>About you and your knee</source>
        <translation>Sobre ti y tu rodilla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Indicar</translation>
    </message>
    <message>
        <source>Where it hurts, how much time there is, what is at hand.</source>
        <translation>Dónde duele, cuánto tiempo hay, qué hay a mano.</translation>
    </message>
</context>
<context>
    <name>SetTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: less pain</source>
        <translation>%1: menos dolor</translation>
    </message>
    <message>
        <source>%1: more pain</source>
        <translation>%1: más dolor</translation>
    </message>
    <message>
        <source>No pain told</source>
        <translation>Sin dolor indicado</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Dolor %1</translation>
    </message>
    <message>
        <source>Press to change how the set ended</source>
        <translation>Pulsa para cambiar cómo acabó la serie</translation>
    </message>
    <message>
        <source>cut short, %1 of %2</source>
        <translation>cortada, %1 de %2</translation>
    </message>
    <message>
        <source>skipped, %1 planned</source>
        <translation>omitida, %1 previstas</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Every choice takes effect at once</source>
        <translation>Cada elección vale al momento</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Parte de los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A signed version never changes; it can be stopped or withdrawn.</source>
        <translation>Una versión firmada no cambia nunca; se puede suspender o anular.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
</context>
<context>
    <name>SoundSettings</name>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Go on, or begin again</source>
        <translation>Seguir, o empezar de nuevo</translation>
    </message>
    <message>
        <source>Just pick a routine</source>
        <translation>Elegir una rutina sin más</translation>
    </message>
    <message>
        <source>Mobility most days, strength two or three times a week, later drills and the way back to running. What you do next is earned by how the knee takes it.</source>
        <translation>Movilidad casi todos los días, fuerza dos o tres veces por semana, después técnica y la vuelta a correr. Lo siguiente se gana según cómo lo lleve la rodilla.</translation>
    </message>
    <message>
        <source>Start the 12 weeks</source>
        <translation>Empezar las 12 semanas</translation>
    </message>
    <message>
        <source>Twelve weeks, a little on most days</source>
        <translation>Doce semanas, un poco casi todos los días</translation>
    </message>
    <message>
        <source>Two sessions a week may help to keep what you have. Pick a routine when you like, or start another 12 weeks.</source>
        <translation>Dos sesiones por semana pueden ayudar a conservar lo que tienes. Elige una rutina cuando quieras, o empieza otras 12 semanas.</translation>
    </message>
</context>
<context>
    <name>StartHero</name>
    <message>
        <source>Start session</source>
        <translation>Empezar la sesión</translation>
    </message>
</context>
<context>
    <name>StartMain</name>
    <message>
        <source>Make the clinic</source>
        <translation>Crear la clínica</translation>
    </message>
</context>
<context>
    <name>StartWindowFrame</name>
    <message>
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Luego</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>SummaryAnswers</name>
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
</context>
<context>
    <name>SummaryDone</name>
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
    <name>SummaryEnd</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>SummaryLight</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>Nothing was begun, so nothing was kept.</source>
        <translation>No se empezó nada, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was begun. The pain you told is kept.</source>
        <translation>No se empezó nada. El dolor que indicaste queda guardado.</translation>
    </message>
    <message>
        <source>Session complete.</source>
        <translation>Sesión completa.</translation>
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
</context>
<context>
    <name>TemplateOverlay</name>
    <message>
        <source>Begin from a template</source>
        <translation>Empezar desde una plantilla</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>Nombre de una plantilla</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Ninguna plantilla tiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete the template %1</source>
        <translation>Borrar la plantilla %1</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>A number of weeks, or a day such as 2026-06-15</source>
        <translation>Un número de semanas, o un día como 2026-06-15</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Para el paciente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Goes home with the prescription</source>
        <translation>Va a casa con la prescripción</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Progression at home</source>
        <translation>Progresión en casa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>TestLine</name>
    <message>
        <source>%1: number</source>
        <translation>%1: número</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: unidad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
</context>
<context>
    <name>TherapistsCard</name>
    <message>
        <source>%1 leaves?</source>
        <translation>¿%1 deja la clínica?</translation>
    </message>
    <message>
        <source>%1 opens the clinic no more. Somebody who kept a copy of the file and of its key could still read that copy. With another key they read nothing that is written from now on.</source>
        <translation>%1 ya no abre la clínica. Quien haya guardado una copia del archivo y de su clave aún podría leer esa copia. Con otra clave no leerá nada de lo que se escriba desde ahora.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elegir frase de contraseña</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Mantener la clave</translation>
    </message>
    <message>
        <source>Leaves the clinic</source>
        <translation>Deja la clínica</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Función de %1</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Vuelve a trabajar aquí</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>What happened</source>
        <translation>Lo que ha pasado</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
    </message>
</context>
<context>
    <name>TimeLineItem</name>
    <message>
        <source>Enter tells more</source>
        <translation>Intro muestra más</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
</context>
<context>
    <name>TimeLineMore</name>
    <message>
        <source>%1: belongs to another person</source>
        <translation>%1: es de otra persona</translation>
    </message>
    <message>
        <source>%1: correct</source>
        <translation>%1: corregir</translation>
    </message>
    <message>
        <source>%1: withdraw</source>
        <translation>%1: anular</translation>
    </message>
    <message>
        <source>Belongs to another person</source>
        <translation>Es de otra persona</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Abrir la nota</translation>
    </message>
    <message>
        <source>Open the other record</source>
        <translation>Abrir la otra historia</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A run</source>
        <translation>Una carrera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Other routines</source>
        <translation>Otras rutinas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Correr</translation>
    </message>
    <message>
        <source>Start the 12 weeks</source>
        <translation>Empezar las 12 semanas</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>La vuelta a correr</translation>
    </message>
    <message>
        <source>You and your knee</source>
        <translation>Tú y tu rodilla</translation>
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
    <name>TrailCard</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Every entry of the trail is chained to the one before. These groups, kept elsewhere, show later whether anything was taken off its end.</source>
        <translation>Cada entrada del registro de auditoría va encadenada a la anterior. Estos grupos, guardados en otro lugar, muestran más tarde si se quitó algo del final.</translation>
    </message>
    <message>
        <source>For the paper of the day</source>
        <translation>Para la hoja del día</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>Guardar una hoja para imprimir…</translation>
    </message>
    <message>
        <source>Saved to print: %1</source>
        <translation>Guardada para imprimir: %1</translation>
    </message>
</context>
<context>
    <name>TrailCheckCard</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>Comprobar el registro de auditoría</translation>
    </message>
    <message>
        <source>Every entry, and what the names of the back-ups tell of it. With the groups from the paper of a day, also whether that day is still there.</source>
        <translation>Cada entrada, y lo que dicen de ella los nombres de las copias de seguridad. Con los grupos del papel de un día, también si ese día sigue ahí.</translation>
    </message>
    <message>
        <source>Groups from the paper, if you have one</source>
        <translation>Grupos del papel, si lo tienes</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Knee pain</source>
        <translation>Dolor de rodilla</translation>
    </message>
    <message>
        <source>Knee pain %1</source>
        <translation>Dolor de rodilla %1</translation>
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
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
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
    <name>Trends</name>
    <message>
        <source>How far to look back</source>
        <translation>Cuánto mirar atrás</translation>
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
    <name>UndoLine</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
    <name>UnsignedOverlay</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without signing?</source>
        <translation>¿Cerrar sin firmar?</translation>
    </message>
    <message>
        <source>Drafts are kept. Only a signed note is part of the record for good.</source>
        <translation>Los borradores se guardan. Solo una nota firmada queda en la historia de forma definitiva.</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep the app open</source>
        <translation>Dejar la app abierta</translation>
    </message>
</context>
<context>
    <name>VersionHead</name>
    <message>
        <source>Stop</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Suspender: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Anular: %1</translation>
    </message>
</context>
<context>
    <name>VersionQuestion</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, if there is one to tell</source>
        <translation>Motivo, si hay alguno que indicar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>VersionsOverlay</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Ctrl+K finds anyone. A adds somebody to this day.</source>
        <translation>Ctrl+K busca a cualquiera. A añade a alguien a este día.</translation>
    </message>
    <message>
        <source>Nobody is planned.</source>
        <translation>No hay nadie previsto.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>End it? Sessions stay</source>
        <translation>¿Terminarlo? Las sesiones quedan</translation>
    </message>
    <message>
        <source>End the programme</source>
        <translation>Terminar el programa</translation>
    </message>
    <message>
        <source>Move all by a week?</source>
        <translation>¿Mover todo una semana?</translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation>Repetir esta semana</translation>
    </message>
    <message>
        <source>Start again at week 1</source>
        <translation>Volver a la semana 1</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Week 1 from today?</source>
        <translation>¿Semana 1 desde hoy?</translation>
    </message>
</context>
<context>
    <name>WeekDay</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Fewer times a week</source>
        <translation>Menos veces por semana</translation>
    </message>
    <message>
        <source>For all exercises</source>
        <translation>Para todos los ejercicios</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>More times a week</source>
        <translation>Más veces por semana</translation>
    </message>
    <message>
        <source>On days of the person's choice.</source>
        <translation>En los días que elija el paciente.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The week of %1</source>
        <translation>La semana de %1</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Asked and done at home</source>
        <translation>Pautado y hecho en casa</translation>
    </message>
    <message>
        <source>Asked and done: show the days</source>
        <translation>Pautado y hecho: ver los días</translation>
    </message>
    <message>
        <source>Asked and done: show the numbers</source>
        <translation>Pautado y hecho: ver los números</translation>
    </message>
    <message>
        <source>Asked, not done</source>
        <translation>Pautado, no hecho</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>In the clinic</source>
        <translation>En la clínica</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <source>Told: all</source>
        <translation>Dicho: todo</translation>
    </message>
    <message>
        <source>Told: none</source>
        <translation>Dicho: nada</translation>
    </message>
    <message>
        <source>Told: some</source>
        <translation>Dicho: una parte</translation>
    </message>
</context>
<context>
    <name>WhoScreen</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Nobody works here yet. You are the first and lead the clinic.</source>
        <translation>Aún no trabaja nadie aquí. Eres la primera persona y te encargas de la clínica.</translation>
    </message>
    <message>
        <source>Two to four, such as MK. They stand under what you write.</source>
        <translation>De dos a cuatro, como MK. Van debajo de lo que escribes.</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>¿Quién trabaja ahora?</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Tus iniciales</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Tu nombre, si quieres</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Hide the reason</source>
        <translation>Ocultar la razón</translation>
    </message>
    <message>
        <source>The rule behind it, and what it rests on</source>
        <translation>La regla de fondo y en qué se apoya</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>WithdrawOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It stays in the record, with the reason and who withdrew it. This cannot be taken back.</source>
        <translation>Queda en la historia, con el motivo y quién lo anuló. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why does it not count?</source>
        <translation>¿Por qué no cuenta?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>About {n} minutes.</source>
        <translation>Unos {n} minutos.</translation>
    </message>
    <message>
        <source>Rehab plan</source>
        <translation>Plan de rehabilitación</translation>
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
        <source>15 s for 20 m: about 40 to 45 small contacts</source>
        <translation>15 s para 20 m: unos 40 a 45 apoyos pequeños</translation>
    </message>
    <message>
        <source>15 s to set up, 10 s between sides, 20 s between sets</source>
        <translation>15 s para colocarte, 10 s entre lados, 20 s entre series</translation>
    </message>
    <message>
        <source>15 s to set up, 30 s between sets</source>
        <translation>15 s para colocarte, 30 s entre series</translation>
    </message>
    <message>
        <source>2 s in, 1 s pause, 2 s out, 1 s pause</source>
        <translation>2 s hacia dentro, 1 s de pausa, 2 s hacia fuera, 1 s de pausa</translation>
    </message>
    <message>
        <source>2 s to build, 1 s to ease off, knee bent 20 to 30 degrees, test at 3/10</source>
        <translation>2 s para aumentar, 1 s para soltar, rodilla doblada de 20 a 30 grados, prueba a 3/10</translation>
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
        <source>2 s up and 2 s down</source>
        <translation>2 s para subir y 2 s para bajar</translation>
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
        <source>2 sets of 12, 2 s a switch</source>
        <translation>2 series de 12, 2 s por cambio</translation>
    </message>
    <message>
        <source>2 sets of 5 breaths</source>
        <translation>2 series de 5 respiraciones</translation>
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
        <source>2 sets of 8 a side; one guide suggests 3 of 15</source>
        <translation>2 series de 8 por lado; una guía propone 3 de 15</translation>
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
        <source>2 to 3 times a week, up to 16 weeks</source>
        <translation>2 o 3 veces por semana, hasta 16 semanas</translation>
    </message>
    <message>
        <source>20 s to set up, 10 s between sides, 30 s between sets</source>
        <translation>20 s para colocarte, 10 s entre lados, 30 s entre series</translation>
    </message>
    <message>
        <source>20 s to set up, 20 s between sets</source>
        <translation>20 s para colocarte, 20 s entre series</translation>
    </message>
    <message>
        <source>20 s to set up, 45 s between sets</source>
        <translation>20 s para colocarte, 45 s entre series</translation>
    </message>
    <message>
        <source>20 s to set up, 60 s between sets</source>
        <translation>20 s para colocarte, 60 s entre series</translation>
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
        <source>3 sets of 10 s at about 3 contacts a second: about 90</source>
        <translation>3 series de 10 s a unos 3 apoyos por segundo: unos 90</translation>
    </message>
    <message>
        <source>3 sets of 20 s a leg, 2 to 3 times a week, effort 5 to 7/10</source>
        <translation>3 series de 20 s por pierna, 2 o 3 veces por semana, esfuerzo de 5 a 7/10</translation>
    </message>
    <message>
        <source>3 sets of 20 s on two legs, in time 30 s and more; 2 to 3 times a week, effort 6 to 8/10</source>
        <translation>3 series de 20 s con las dos piernas, con el tiempo 30 s y más; 2 o 3 veces por semana, esfuerzo de 6 a 8/10</translation>
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
        <source>3 sets of 3; athletes do 3 x 3 x 3 s and 3 x 6 x 1 s</source>
        <translation>3 series de 3; los deportistas hacen 3 x 3 x 3 s y 3 x 6 x 1 s</translation>
    </message>
    <message>
        <source>3 sets of 4 breaths, in time 5 sets of 4</source>
        <translation>3 series de 4 respiraciones; con el tiempo, 5 series de 4</translation>
    </message>
    <message>
        <source>3 sets, starting below the 4 of the guide</source>
        <translation>3 series, al empezar menos que las 4 de la guía</translation>
    </message>
    <message>
        <source>30 s to set up, 45 s between sets, 20 s between sides</source>
        <translation>30 s para colocarte, 45 s entre series, 20 s entre lados</translation>
    </message>
    <message>
        <source>30 s to set up; rests of 5 s, 15 s between sides, 60 s between sets</source>
        <translation>30 s para colocarte; descansos de 5 s, 15 s entre lados, 60 s entre series</translation>
    </message>
    <message>
        <source>4 breaths a set</source>
        <translation>4 respiraciones por serie</translation>
    </message>
    <message>
        <source>4 s in and 6 s out</source>
        <translation>4 s para inspirar y 6 s para espirar</translation>
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
        <source>4 sets of 20 m with enough rest to keep the quality</source>
        <translation>4 series de 20 m con descanso suficiente para mantener la calidad</translation>
    </message>
    <message>
        <source>4 sets of 20 s, then 3 sets of 10 quick switches; 4 holds of 45 s where the tendon needs work</source>
        <translation>4 series de 20 s, después 3 series de 10 cambios rápidos; mantener 4 veces 45 s si el tendón necesita trabajo</translation>
    </message>
    <message>
        <source>40 s to set up, 30 s between sets</source>
        <translation>40 s para colocarte, 30 s entre series</translation>
    </message>
    <message>
        <source>48 to 72 h between sessions: common practice, no good source was found</source>
        <translation>De 48 a 72 h entre sesiones: es lo habitual, no se encontró una buena fuente</translation>
    </message>
    <message>
        <source>5 holds of 10 s</source>
        <translation>Mantener 5 veces 10 s</translation>
    </message>
    <message>
        <source>5 out of 10 is the upper end of what such rules allow, and partly comes from work with sore Achilles tendons. For running the limit is lower: 2.</source>
        <translation>5 de 10 es el extremo superior de lo que permiten estas reglas, y en parte viene del trabajo con tendones de Aquiles doloridos. Al correr el límite es más bajo: 2.</translation>
    </message>
    <message>
        <source>5 sets; then, on each breath out, take one foot 2 cm off the wall in turn</source>
        <translation>5 series; después, con cada espiración, separa un pie 2 cm de la pared, alternando</translation>
    </message>
    <message>
        <source>80 to 100 contacts once a week for beginners</source>
        <translation>De 80 a 100 apoyos una vez por semana al empezar</translation>
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
        <source>A bowl that tips a long way, and does not come back, may shift your weight forward. Then the foot may land further in front of you than it needs to, and the muscles around hip and knee work at other lengths. How they work together, take up force and give it back may suffer.</source>
        <translation>Un cuenco que se inclina mucho y no vuelve puede llevar tu peso hacia delante. Entonces el pie quizá caiga más lejos de lo necesario, y los músculos de cadera y rodilla trabajen con otras longitudes. Su coordinación, y cómo reciben y devuelven la fuerza, pueden empeorar.</translation>
    </message>
    <message>
        <source>A change of 10 points of 100 is about the least that people with pain at the kneecap notice.</source>
        <translation>Un cambio de 10 puntos de 100 es más o menos lo mínimo que notan las personas con dolor en la rótula.</translation>
    </message>
    <message>
        <source>A change of 2 points of 10 is about the least that people with pain at the kneecap notice.</source>
        <translation>Un cambio de 2 puntos de 10 es más o menos lo mínimo que notan las personas con dolor en la rótula.</translation>
    </message>
    <message>
        <source>A change of 8 points of 36 is about what runners call a real difference.</source>
        <translation>Un cambio de 8 puntos de 36 es más o menos lo que los corredores llaman una diferencia real.</translation>
    </message>
    <message>
        <source>A change of 9 points of 80 is more than chance.</source>
        <translation>Un cambio de 9 puntos de 80 es más que casualidad.</translation>
    </message>
    <message>
        <source>A cramp that does not ease within 30 s</source>
        <translation>Un calambre que no cede en 30 s</translation>
    </message>
    <message>
        <source>A doorway bar as another way</source>
        <translation>Una barra de puerta como otra opción</translation>
    </message>
    <message>
        <source>A draft can still be changed, and details mix as time passes.</source>
        <translation>Un borrador aún se puede cambiar, y con el tiempo los detalles se mezclan.</translation>
    </message>
    <message>
        <source>A dull, slow contact is feedback. Reset rather than grind on.</source>
        <translation>Un apoyo apagado y lento te está diciendo algo. Vuelve a empezar en lugar de insistir.</translation>
    </message>
    <message>
        <source>A knee gets used to what it is asked to do, given days and weeks. Pain often comes when the load rises faster than that: more kilometres, more hills, more speed, or too little rest between.</source>
        <translation>Una rodilla se acostumbra a lo que se le pide, si se le dan días y semanas. El dolor suele llegar cuando la carga sube más deprisa: más kilómetros, más cuestas, más velocidad o muy poco descanso entre medias.</translation>
    </message>
    <message>
        <source>A long time without word may mean that nothing is done, or only that nothing was sent.</source>
        <translation>Mucho tiempo sin noticias puede significar que no se hace nada, o solo que no se envió nada.</translation>
    </message>
    <message>
        <source>A pelvis that stays level in fast steps may help the foot to land closer under the body.</source>
        <translation>Una pelvis que se mantiene nivelada en pasos rápidos puede ayudar a que el pie caiga más cerca, debajo del cuerpo.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>Un pellizco en la ingle</translation>
    </message>
    <message>
        <source>A plain number in our own words (nprs)</source>
        <translation>Un número sencillo con nuestras palabras (nprs)</translation>
    </message>
    <message>
        <source>A poor step is felt at once: it is heavy and slow. That is useful, since body and head learn from the difference. Muscles that hold firm at the landing may give some of its force back in the push-off, like a spring.</source>
        <translation>Un mal paso se nota enseguida: es pesado y lento. Eso es útil, porque cuerpo y cabeza aprenden de la diferencia. Los músculos que sostienen firmes al caer pueden devolver parte de la fuerza al impulsar, como un muelle.</translation>
    </message>
    <message>
        <source>A prescription that ends soon may need a next version.</source>
        <translation>Una prescripción que acaba pronto puede necesitar una próxima versión.</translation>
    </message>
    <message>
        <source>A sharp or catching feeling, or the knee gives way, locks or swells</source>
        <translation>Una sensación punzante o de enganche, o la rodilla falla, se bloquea o se hincha</translation>
    </message>
    <message>
        <source>A snap in calf or thigh with sudden weakness</source>
        <translation>Un chasquido en la pantorrilla o el muslo con debilidad repentina</translation>
    </message>
    <message>
        <source>A straighter knee may lower the stress on the kneecap</source>
        <translation>Una rodilla más recta puede reducir la carga en la rótula</translation>
    </message>
    <message>
        <source>A straighter knee, bent 10 to 15 degrees</source>
        <translation>La rodilla más recta, doblada de 10 a 15 grados</translation>
    </message>
    <message>
        <source>A sudden snap in the calf: be seen by a doctor today</source>
        <translation>Un chasquido repentino en la pantorrilla: que te vea un médico hoy</translation>
    </message>
    <message>
        <source>About 2 minutes of work in all, near the 2 to 3 minutes of one guide</source>
        <translation>Unos 2 minutos de trabajo en total, cerca de los 2 a 3 minutos de una guía</translation>
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
        <source>Acute back pain that runs into the leg</source>
        <translation>Dolor de espalda agudo que baja por la pierna (como en una hernia discal)</translation>
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
        <source>After two good sessions change one thing only: seconds, sets or the level. Then you know what it was.</source>
        <translation>Después de dos buenas sesiones cambia una sola cosa: los segundos, las series o el nivel. Así sabrás qué fue.</translation>
    </message>
    <message>
        <source>After two good sessions in a row change one thing only.</source>
        <translation>Después de dos buenas sesiones seguidas, cambia una sola cosa.</translation>
    </message>
    <message>
        <source>Aim for pain that is no higher than what daily life brings you anyway.</source>
        <translation>Busca que el dolor no sea mayor que el que ya tienes en el día a día.</translation>
    </message>
    <message>
        <source>An exercise that is stopped because it hurts may need another dose, or another exercise in its place.</source>
        <translation>Un ejercicio que se detiene por dolor puede necesitar otra dosis, u otro ejercicio en su lugar.</translation>
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
        <source>At 170 steps a minute or fewer, take 5 to 10 % more and shorter steps, without running faster.</source>
        <translation>Con 170 pasos por minuto o menos, da de un 5 a un 10 % más y más cortos, sin correr más rápido.</translation>
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
        <translation>Vuelve al dribbling (ciclo de pierna)</translation>
    </message>
    <message>
        <source>Ball or towel 10 to 15 cm thick</source>
        <translation>Pelota o toalla de 10 a 15 cm de grosor</translation>
    </message>
    <message>
        <source>Bar of 3 to 5 kg for the advanced</source>
        <translation>Barra de 3 a 5 kg para nivel avanzado</translation>
    </message>
    <message>
        <source>Be snappy: treat the floor as hot and spend as little time on it as you can.</source>
        <translation>Con rapidez: imagina que el suelo quema y tócalo el menor tiempo posible.</translation>
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
        <source>Bounce</source>
        <translation>Rebote</translation>
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
        <translation>Inspira con calma por la nariz, hacia los lados y la parte trasera de las costillas.</translation>
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
        <source>Breathing with the legs at right angles rests on a paper with a clinical proposal, not on a trial with painful knees. We found no trial of these nine exercises together.</source>
        <translation>Respirar con las piernas en ángulo recto se apoya en un artículo con una propuesta clínica, no en un ensayo con rodillas doloridas. No encontramos ningún ensayo de estos nueve ejercicios juntos.</translation>
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
        <translation>Aumenta</translation>
    </message>
    <message>
        <source>Building up to 5 sets</source>
        <translation>Llegar poco a poco a 5 series</translation>
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
        <translation>¿Mareo? Omite la espera. Nunca intentes vaciar los pulmones del todo.</translation>
    </message>
    <message>
        <source>Do it lying on your back with the feet wide</source>
        <translation>Hazlo boca arriba con los pies separados</translation>
    </message>
    <message>
        <source>Doing much less than asked may mean that it is too much, that it hurts or that it does not fit the day.</source>
        <translation>Hacer mucho menos de lo pautado puede significar que es demasiado, que duele o que no encaja en el día.</translation>
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
        <translation>Los ejercicios de técnica van antes de la fuerza, para hacerlos sin cansancio. Empezar por la fuerza también vale.</translation>
    </message>
    <message>
        <source>Drills twice a week. To work towards: what the last exercise asks for. On while everyday pain is 0 to 2.</source>
        <translation>Ejercicios de técnica dos veces por semana. La meta: lo que pide el último ejercicio. Se avanza mientras el dolor de cada día sea de 0 a 2.</translation>
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
        <source>Education about load comes first. Strengthening the thigh, with the side of the hip, has the best support for pain around the kneecap; how much one programme beats another is uncertain. Taping, insoles and manual therapy may be added by a professional.</source>
        <translation>Primero va saber manejar la carga. Fortalecer el muslo, junto con el lado de la cadera, es lo que mejor respaldo tiene para el dolor alrededor de la rótula; cuánto supera un programa a otro es incierto. Vendajes, plantillas y terapia manual los puede añadir un profesional.</translation>
    </message>
    <message>
        <source>Effort 6/10 at first, later 8/10</source>
        <translation>Esfuerzo de 6/10 al principio, después 8/10</translation>
    </message>
    <message>
        <source>Effort of 4 to 5/10</source>
        <translation>Esfuerzo de 4 a 5/10</translation>
    </message>
    <message>
        <source>Effort of at least 5/10</source>
        <translation>Esfuerzo de 5/10 como mínimo</translation>
    </message>
    <message>
        <source>Effort of at most 7/10</source>
        <translation>Esfuerzo de 7/10 como máximo</translation>
    </message>
    <message>
        <source>End the session and rest today and tomorrow.</source>
        <translation>Termina la sesión y descansa hoy y mañana.</translation>
    </message>
    <message>
        <source>End the set at the first heavy step. Walk and breathe.</source>
        <translation>Termina la serie al primer paso pesado. Camina y respira.</translation>
    </message>
    <message>
        <source>Every dose and warning names its source, and how much of it was read. Where there is none it says clinical judgement. The article behind the exercises names eight of the nine and gives one number: a hold of 60 seconds.</source>
        <translation>Cada dosis y cada aviso nombra su fuente y cuánto de ella se leyó. Donde no hay ninguna, dice juicio clínico. El artículo detrás de los ejercicios nombra ocho de los nueve y da un número: mantener 60 segundos.</translation>
    </message>
    <message>
        <source>Face a solid wall on a floor that does not slip, hands flat at shoulder height, arms straight. Step back until the body leans as one line from heel to head. Stand on one forefoot, heel at mid-height; other knee forward at hip height, toes up.</source>
        <translation>Ponte frente a una pared firme, en un suelo que no resbale, manos planas a la altura de los hombros, brazos rectos. Retrocede hasta que el cuerpo se incline en una sola línea del talón a la cabeza. Apóyate en un antepié, talón a media altura; la otra rodilla delante, a la altura de la cadera, dedos arriba.</translation>
    </message>
    <message>
        <source>Far forward, and stuck there</source>
        <translation>Muy hacia delante, y atascada ahí</translation>
    </message>
    <message>
        <source>Feel three points under the front foot: heel, base of the big toe, base of the little toe.</source>
        <translation>Siente tres puntos bajo el pie de delante: talón, base del dedo gordo, base del dedo pequeño.</translation>
    </message>
    <message>
        <source>Feeling light-headed? Leave out the wait and breathe normally for half a minute.</source>
        <translation>¿Te mareas un poco? Omite la espera y respira normal medio minuto.</translation>
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
        <source>Five sessions: 3 sets of 10 s in even rhythm (within 5 % from first to last), pain no more than 2/10, normal next morning</source>
        <translation>Cinco sesiones: 3 series de 10 s a ritmo parejo (hasta un 5 % de la primera a la última), dolor de 2/10 como máximo, normal a la mañana siguiente</translation>
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
        <source>For a single activity a change of 3 points of 10 is more than chance.</source>
        <translation>Para una sola actividad, un cambio de 3 puntos de 10 es más que casualidad.</translation>
    </message>
    <message>
        <source>For the time after one unbroken two-leg hold of 60 s.</source>
        <translation>Para cuando hayas mantenido una vez 60 s seguidos con las dos piernas.</translation>
    </message>
    <message>
        <source>Forcing the range, or pressing on into a pinch</source>
        <translation>Forzar el recorrido o insistir cuando notas un pellizco</translation>
    </message>
    <message>
        <source>Forefeet press down, heels high; breathe out</source>
        <translation>Los antepiés empujan abajo, talones altos; espira</translation>
    </message>
    <message>
        <source>Four phases, two looks back, and why six weeks are the least.</source>
        <translation>Cuatro fases, dos miradas atrás, y por qué seis semanas son lo mínimo.</translation>
    </message>
    <message>
        <source>Four things worth training</source>
        <translation>Cuatro cosas que vale la pena entrenar</translation>
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
        <source>From this pain on training ends for the day. It is worth asking what happened.</source>
        <translation>A partir de este dolor, el entrenamiento termina por ese día. Vale la pena preguntar qué pasó.</translation>
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
        <source>General: it speaks of both drills.</source>
        <translation>General: habla de los dos ejercicios de técnica.</translation>
    </message>
    <message>
        <source>Going on for the time's sake when contacts slow</source>
        <translation>Seguir solo por el tiempo cuando los apoyos se vuelven lentos</translation>
    </message>
    <message>
        <source>Groin, hip or bone pain that builds as you run, or groin, shin or bone pain when hopping: stop running and hopping, and be seen this week</source>
        <translation>Dolor de ingle, cadera o hueso que crece al correr, o dolor de ingle, espinilla o hueso al saltar: no corras ni saltes, y que te vean esta semana</translation>
    </message>
    <message>
        <source>Half a minute on your feet that shows how the pelvis moves your weight.</source>
        <translation>Medio minuto de pie que muestra cómo la pelvis mueve tu peso.</translation>
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
        <source>Hamstring effort of 3/10</source>
        <translation>Esfuerzo de los isquiotibiales de 3/10</translation>
    </message>
    <message>
        <source>Hands as needed</source>
        <translation>Manos según haga falta</translation>
    </message>
    <message>
        <source>Hands behind you, leaning back 20 to 30 degrees</source>
        <translation>Manos detrás de ti, con el tronco inclinado hacia atrás de 20 a 30 grados</translation>
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
        <source>Heel raises on one leg, forefoot on a slope of 10 degrees, with a metronome at 60 beats a minute: 20; from age 60 on 19, from 70 on 16 (women) or 14 (men), from 80 on 13 or 10; sides within 10 % of each other</source>
        <translation>Elevaciones de talón con una pierna, antepié en una cuesta de 10 grados, con un metrónomo a 60 pulsos por minuto: 20; desde los 60 años 19, desde los 70 16 (mujeres) o 14 (hombres), desde los 80 13 o 10; diferencia entre lados de hasta un 10 %</translation>
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
        <source>Heels sliding towards the seat</source>
        <translation>Los talones se deslizan hacia los glúteos</translation>
    </message>
    <message>
        <source>Heights from low to higher</source>
        <translation>Alturas de menor a mayor</translation>
    </message>
    <message>
        <source>High knees</source>
        <translation>Rodillas altas</translation>
    </message>
    <message>
        <source>High knees join the drills once what they ask for is there, and strength goes back to twice a week. The aim is your usual running with pain of 0 to 2.</source>
        <translation>Las rodillas altas se suman a los ejercicios de técnica en cuanto se cumple lo que piden, y la fuerza vuelve a dos veces por semana. La meta es correr como siempre con dolor de 0 a 2.</translation>
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
        <translation>Prótesis u operación de cadera: pregunta antes a quien te operó, porque girar la cadera puede estar limitado</translation>
    </message>
    <message>
        <source>Hip replacement, labral repair or painful impingement: half the range, or leave it out; turning a deeply bent hip can irritate it</source>
        <translation>Prótesis de cadera, reparación del labrum o choque femoroacetabular doloroso: la mitad del recorrido, u omite el ejercicio; girar una cadera muy doblada puede irritarla</translation>
    </message>
    <message>
        <source>Hips and pelvis</source>
        <translation>Caderas y pelvis</translation>
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
        <source>Hips that turn freely, inwards above all, and a pelvis you can place give you room to run. Breathing drills, hip flips and standing rotations are for this.</source>
        <translation>Unas caderas que giran libres, sobre todo hacia dentro, y una pelvis que sabes colocar te dan espacio para correr. Para eso son los ejercicios de respiración, los cambios de cadera y las rotaciones de pie.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Hold of 20 s; another guide: 10 to 20 s</source>
        <translation>Mantener 20 s; otra guía: de 10 a 20 s</translation>
    </message>
    <message>
        <source>Hold of 3 s, between the 1 to 3 s and the 5 s of two guides</source>
        <translation>Mantener 3 s, entre los 1 a 3 s y los 5 s de dos guías</translation>
    </message>
    <message>
        <source>Hold the stick over the crown of the head. Brace lightly, as if about to cough, and keep breathing.</source>
        <translation>Sujeta el bastón sobre la coronilla. Activa un poco el abdomen, como antes de toser, y sigue respirando.</translation>
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
        <source>Holds of 3 to 30 s, 80 to 150 s in all, at 70 to 75 % effort</source>
        <translation>Mantener de 3 a 30 s, de 80 a 150 s en total, con un 70 a 75 % de esfuerzo</translation>
    </message>
    <message>
        <source>Holds of 45 s</source>
        <translation>Mantener 45 s</translation>
    </message>
    <message>
        <source>How good the reasons for this programme are, without polish.</source>
        <translation>Lo buenas que son las razones de este programa, sin adornos.</translation>
    </message>
    <message>
        <source>How much did your knee hurt at its worst in the last week?</source>
        <translation>¿Cuánto te dolió la rodilla en su peor momento la última semana?</translation>
    </message>
    <message>
        <source>How much did your knee usually hurt in the last week?</source>
        <translation>¿Cuánto te dolió normalmente la rodilla la última semana?</translation>
    </message>
    <message>
        <source>How much pain is fine while you train, and what to do above that.</source>
        <translation>Cuánto dolor está bien al entrenar, y qué hacer por encima.</translation>
    </message>
    <message>
        <source>How the app says so</source>
        <translation>Cómo lo dice la app</translation>
    </message>
    <message>
        <source>How the twelve weeks go</source>
        <translation>Cómo van las doce semanas</translation>
    </message>
    <message>
        <source>How well can you do it today? 0 is not at all, 10 is as before the knee hurt.</source>
        <translation>¿Cómo de bien puedes hacerlo hoy? 0 es nada, 10 es como antes del dolor de rodilla.</translation>
    </message>
    <message>
        <source>If you take about 170 steps a minute or fewer, 5 to 10 % more and shorter ones, without running faster, may ease the front of the knee.</source>
        <translation>Si das unos 170 pasos por minuto o menos, de un 5 a un 10 % más y más cortos, sin correr más rápido, pueden aliviar la parte delantera de la rodilla.</translation>
    </message>
    <message>
        <source>In one trial with 69 runners, learning to manage load did as well over 8 weeks as the same plus exercises or another way of running. So the log of your runs matters as much as the exercises.</source>
        <translation>En un ensayo con 69 corredores, aprender a manejar la carga fue igual de bien en 8 semanas que lo mismo más ejercicios u otra forma de correr. Así que el registro de tus carreras importa tanto como los ejercicios.</translation>
    </message>
    <message>
        <source>In running drills stop above 2, or above 3 if 3 is your everyday pain.</source>
        <translation>En los ejercicios de técnica, detente si el dolor pasa de 2, o de 3 si 3 es tu dolor de cada día.</translation>
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
        <source>It has running drills without high knees: for knees with an everyday pain of 2 at most. Drills come before strength, so that they are done fresh. Strength first is fine too.</source>
        <translation>Tiene ejercicios de técnica sin rodillas altas: para rodillas con un dolor diario de 2 como máximo. La técnica va antes de la fuerza, para hacerla sin cansancio. Empezar por la fuerza también vale.</translation>
    </message>
    <message>
        <source>It hurts elsewhere than around the kneecap: below it, at the outer or inner side, at the back of the knee, or in the hip, groin, back or a bone</source>
        <translation>Te duele en otro sitio que no es alrededor de la rótula: debajo de ella, en el lado externo o interno, en la parte de atrás de la rodilla, o en la cadera, la ingle, la espalda o un hueso</translation>
    </message>
    <message>
        <source>It is a feeling to know, not a test: it says nothing about what hurts. When an exercise asks you to stack the ribs over the pelvis, this is the push taken back.</source>
        <translation>Es una sensación que conocer, no una prueba: no dice nada de lo que duele. Cuando un ejercicio pide poner las costillas sobre la pelvis, es este empuje deshecho.</translation>
    </message>
    <message>
        <source>Its questions are not shown here: no permission was found</source>
        <translation>Sus preguntas no se muestran aquí: no se encontró permiso</translation>
    </message>
    <message>
        <source>Its questions are not shown here: terms for passing them on were not found (lefsrm)</source>
        <translation>Sus preguntas no se muestran aquí: no se encontraron condiciones para difundirlas (lefsrm)</translation>
    </message>
    <message>
        <source>Jerking into the push</source>
        <translation>Empujar de golpe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
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
        <translation>La rodilla se va hacia dentro, más allá del dedo gordo</translation>
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
        <source>Knee pain above 2/10, or above 3 if 3 is your everyday pain</source>
        <translation>Dolor de rodilla por encima de 2/10, o de 3 si 3 es tu dolor de cada día</translation>
    </message>
    <message>
        <source>Knee pain above 5/10</source>
        <translation>Dolor de rodilla por encima de 5/10</translation>
    </message>
    <message>
        <source>Knee pain of 6 or more</source>
        <translation>Dolor de rodilla de 6 o más</translation>
    </message>
    <message>
        <source>Kneecap pain above 2/10 when turning in, or above 3 if 3 is your everyday pain</source>
        <translation>Dolor en la rótula por encima de 2/10 al girar hacia dentro, o de 3 si 3 es tu dolor de cada día</translation>
    </message>
    <message>
        <source>Kneecap pain in a deep bend: bend the knees to 70 or 80 degrees only</source>
        <translation>Dolor en la rótula con la rodilla muy doblada: dobla las rodillas solo 70 u 80 grados</translation>
    </message>
    <message>
        <source>Kneecap pain score (AKPS, Kujala)</source>
        <translation>Escala de dolor rotuliano (AKPS, Kujala)</translation>
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
        <translation>Choque femoroacetabular o rotura del labrum conocidos: dobla poco la cadera y nunca hasta notar un pellizco</translation>
    </message>
    <message>
        <source>Landing and pushing off</source>
        <translation>Caer e impulsar</translation>
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
        <source>Leave out high knees until their gate is passed; then do them once a week at first.</source>
        <translation>No hagas el ejercicio de rodillas altas hasta cumplir su requisito; después, al principio una vez por semana.</translation>
    </message>
    <message>
        <source>Leave out running downhill and on stairs until the knee is calm.</source>
        <translation>Evita correr cuesta abajo y en escaleras hasta que la rodilla esté en calma.</translation>
    </message>
    <message>
        <source>Leg function score (LEFS)</source>
        <translation>Escala de función de la pierna (LEFS)</translation>
    </message>
    <message>
        <source>Leg-cycle dribbles</source>
        <translation>Dribbling (ciclo de pierna)</translation>
    </message>
    <message>
        <source>Leg-cycle dribbles: level 3 passed twice</source>
        <translation>Dribbling (ciclo de pierna): nivel 3 superado dos veces</translation>
    </message>
    <message>
        <source>Less for a while, not nothing</source>
        <translation>Menos por un tiempo, no nada</translation>
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
        <translation>¿Algo de mareo? Omite la espera, espira 4 s y respira normal 30 s.</translation>
    </message>
    <message>
        <source>Line up hips and knees at right angles. Hold the ball lightly, arms relaxed by your sides.</source>
        <translation>Alinea caderas y rodillas en ángulo recto. Sujeta la pelota sin apretar, brazos relajados a los lados.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Load, and what a knee can take</source>
        <translation>La carga, y lo que una rodilla tolera</translation>
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
        <source>Mobility every day, strength twice a week, no drills. On to the next when everyday pain is 0 to 3.</source>
        <translation>Movilidad cada día, fuerza dos veces por semana, sin ejercicios de técnica. Se avanza cuando el dolor de cada día es de 0 a 3.</translation>
    </message>
    <message>
        <source>More, one thing at a time</source>
        <translation>Más, una cosa cada vez</translation>
    </message>
    <message>
        <source>Most likely (55 %) a standing lean on the wall in the shape of a stride, loaded on the forefoot. A lying bridge with the feet on the wall is possible (25 %), or the tip slipped here from such a bridge (20 %).</source>
        <translation>Lo más probable (55 %) es apoyarse de pie en la pared con la forma de un paso de carrera, cargando el antepié. Es posible un puente en el suelo con los pies en la pared (25 %), o que el consejo se colara aquí desde ese puente (20 %).</translation>
    </message>
    <message>
        <source>Muscles above and below the knee that hold well together may share the load that reaches it.</source>
        <translation>Los músculos por encima y por debajo de la rodilla, si sostienen bien juntos, pueden repartir la carga que le llega.</translation>
    </message>
    <message>
        <source>My three activities</source>
        <translation>Mis tres actividades</translation>
    </message>
    <message>
        <source>New numbness between the legs, or new trouble passing water or stool</source>
        <translation>Adormecimiento nuevo entre las piernas, o dificultad nueva para orinar o ir al baño</translation>
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
        <source>None of the nine loads the front of the thigh or the side of the hip by itself, the two parts with that support. Ask your physiotherapist whether to add something for them.</source>
        <translation>Ninguno de los nueve carga por sí solo la parte delantera del muslo o el lado de la cadera, las dos zonas con ese respaldo. Pregunta a tu fisioterapeuta si conviene añadir algo para ellas.</translation>
    </message>
    <message>
        <source>Not a calendar to obey</source>
        <translation>No es un calendario que obedecer</translation>
    </message>
    <message>
        <source>Not in the nine exercises</source>
        <translation>No está en los nueve ejercicios</translation>
    </message>
    <message>
        <source>Not one right posture, but a pelvis that you can move both ways and that stays level when steps get quick. Many people without any pain stand with a clear tilt, so the tilt by itself is no fault.</source>
        <translation>No una postura correcta, sino una pelvis que puedes mover en los dos sentidos y que se mantiene nivelada cuando los pasos se aceleran. Mucha gente sin dolor está de pie con una inclinación clara, así que la inclinación sola no es un fallo.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Number of sets, effort 6 to 8/10, 3 s up and down</source>
        <translation>Número de series, esfuerzo de 6 a 8/10, 3 s para subir y bajar</translation>
    </message>
    <message>
        <source>Often the pain weighs less than not being able to run. What hurts is the kneecap, but how far the hips turn, how steady the pelvis stays and where the foot lands may all change how much load it gets. These things hang together, so working on one may bring others along.</source>
        <translation>A menudo el dolor pesa menos que no poder correr. Lo que duele es la rótula, pero cuánto giran las caderas, lo estable que queda la pelvis y dónde cae el pie pueden cambiar cuánta carga le llega. Todo está relacionado, así que trabajar en uno puede arrastrar a los demás.</translation>
    </message>
    <message>
        <source>On 10 to 20 m of flat floor, or on the spot. Stand tall with a slight lean of the whole body from the ankles. Arms swing as in running, or hold a light stick overhead at the higher levels.</source>
        <translation>En 10 a 20 m de suelo llano, o en el sitio. De pie, con la espalda larga y todo el cuerpo algo inclinado desde los tobillos. Los brazos se balancean como al correr, o sujetan un bastón ligero por encima de la cabeza en los niveles más altos.</translation>
    </message>
    <message>
        <source>On a firm, even floor. Stand tall, a light stick (under 1 kg, or clasped hands) overhead with straight elbows, ribs over the pelvis, weight over the forefoot.</source>
        <translation>En un suelo firme y llano. De pie, con la espalda larga, un bastón ligero (menos de 1 kg, o las manos juntas) por encima de la cabeza con los codos rectos, costillas sobre la pelvis, peso en el antepié.</translation>
    </message>
    <message>
        <source>On busy days</source>
        <translation>En días con prisa</translation>
    </message>
    <message>
        <source>On one leg: the same shape, the free leg straight with its thigh beside the other, pelvis level.</source>
        <translation>Con una pierna: la misma forma, la pierna libre estirada con el muslo junto al otro, la pelvis nivelada.</translation>
    </message>
    <message>
        <source>On the spot, holding a rail</source>
        <translation>En el sitio, con la mano en una barandilla</translation>
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
        <source>One calf is swollen, warm or painful at rest</source>
        <translation>Una pantorrilla está hinchada, caliente o duele en reposo</translation>
    </message>
    <message>
        <source>One calf swollen, warm or painful at rest: do not exercise, be seen by a doctor today</source>
        <translation>Una pantorrilla hinchada, caliente o dolorida en reposo: no entrenes, que te vea un médico hoy</translation>
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
        <source>One unbroken hold of 60 s on two legs before one leg</source>
        <translation>Mantener 60 s seguidos con las dos piernas antes que con una</translation>
    </message>
    <message>
        <source>Our own words; the named questionnaire needs its authors' consent (psfs, psfsrm)</source>
        <translation>Nuestras propias palabras; el cuestionario con nombre necesita el permiso de sus autores (psfs, psfsrm)</translation>
    </message>
    <message>
        <source>Out or in short breaths through the push; never hold it</source>
        <translation>Espira o respira corto durante el empuje; nunca aguantes la respiración</translation>
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
        <source>Pain lights</source>
        <translation>Semáforo del dolor</translation>
    </message>
    <message>
        <source>Pain of 0 to 2 out of 10 in daily life, a roller bridge of 60 s on two legs, and wall calf strides of 3 × 20 s</source>
        <translation>Dolor de 0 a 2 de 10 en el día a día, un puente con rodillo de 60 s con las dos piernas y el paso contra la pared de 3 × 20 s</translation>
    </message>
    <message>
        <source>Pain of 0 to 2 out of 10 in daily life, and the gate of high knees passed</source>
        <translation>Dolor de 0 a 2 de 10 en el día a día, y el requisito de rodillas altas cumplido</translation>
    </message>
    <message>
        <source>Pain of 0 to 3 out of 10 in daily life</source>
        <translation>Dolor de 0 a 3 de 10 en el día a día</translation>
    </message>
    <message>
        <source>Pain of 3 to 5: take the easier version next time.</source>
        <translation>Dolor de 3 a 5: usa la versión más fácil la próxima vez.</translation>
    </message>
    <message>
        <source>Pain of 6 or more, above 2 in running drills, or two bad mornings: two days of rest, then one level lower.</source>
        <translation>Dolor de 6 o más, por encima de 2 en los ejercicios de técnica, o dos malas mañanas: dos días de descanso, después un nivel más abajo.</translation>
    </message>
    <message>
        <source>Pain of no more than 2 out of 10 that is gone within an hour, and a knee as usual next morning. Shorter and more frequent runs, 10 to 20 % slower, or 4 minutes running and 1 minute walking. Running downhill and on stairs comes later.</source>
        <translation>Dolor de 2 de 10 como máximo que desaparece en una hora, y una rodilla como siempre a la mañana siguiente. Carreras más cortas y frecuentes, de un 10 a un 20 % más lentas, o 4 minutos corriendo y 1 caminando. Correr cuesta abajo y en escaleras viene después.</translation>
    </message>
    <message>
        <source>Pain often follows a jump in what you ask of the knee. Both sides can be changed.</source>
        <translation>El dolor suele seguir a un salto en lo que pides a la rodilla. Los dos lados se pueden cambiar.</translation>
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
        <source>Pelvis and ribs</source>
        <translation>Pelvis y costillas</translation>
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
        <source>Pushes of 5 s; 1 to 5 s at 80 to 100 % effort suit maximal strength</source>
        <translation>Empujes de 5 s; de 1 a 5 s con un 80 a 100 % de esfuerzo convienen a la fuerza máxima</translation>
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
        <translation>Con calma por la nariz, hacia los lados de las costillas</translation>
    </message>
    <message>
        <source>Rate your knee from 0, no pain, to 10, the worst you can imagine. Some pain in training is usually fine; what counts is how much, and whether it is gone by next morning.</source>
        <translation>Puntúa tu rodilla de 0, nada de dolor, a 10, el peor que puedas imaginar. Algo de dolor al entrenar suele estar bien; lo que cuenta es cuánto, y si se ha ido a la mañana siguiente.</translation>
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
        <source>Roller 15 cm thick</source>
        <translation>Rodillo de 15 cm de grosor</translation>
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
        <source>Run 10 to 20 % slower than usual.</source>
        <translation>Corre de un 10 a un 20 % más lento de lo habitual.</translation>
    </message>
    <message>
        <source>Running as much as usual with pain of 0 to 2 out of 10</source>
        <translation>Correr tanto como siempre con dolor de 0 a 2 de 10</translation>
    </message>
    <message>
        <source>Running hurts above 2/10 at present: march only</source>
        <translation>Correr duele ahora más de 2/10: solo marcha</translation>
    </message>
    <message>
        <source>Running injury score (UWRI)</source>
        <translation>Escala de lesión del corredor (UWRI)</translation>
    </message>
    <message>
        <source>Seen from the side, the pelvis is a bowl and the ribs are a bell above it. In running the bowl tips forward a little. That is wanted: it lets the leg push off behind you.</source>
        <translation>Vista de lado, la pelvis es un cuenco y las costillas una campana encima. Al correr, el cuenco se inclina un poco hacia delante. Eso se busca: deja que la pierna empuje detrás de ti.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Calma</translation>
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
        <translation>Corta y rítmica; nunca aguantes la respiración</translation>
    </message>
    <message>
        <source>Short split stance beside a wall or chair, fingertips on it for balance. Working foot in front and flat, knee soft, most of the weight on it, toes straight ahead. Barefoot you feel the arch best.</source>
        <translation>Posición corta de paso junto a una pared o silla, con las yemas apoyadas para el equilibrio. El pie que trabaja delante y plano, rodilla suelta, la mayor parte del peso en él, dedos al frente. Descalzo se siente mejor el arco.</translation>
    </message>
    <message>
        <source>Shorter and more often: three runs of 5 km become five of 3 km.</source>
        <translation>Más corto y más a menudo: tres carreras de 5 km pasan a ser cinco de 3 km.</translation>
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
        <source>Signs for the emergency number, signs for a doctor today, and signs that can wait for a visit.</source>
        <translation>Señales para llamar a emergencias, señales para hoy mismo y señales que pueden esperar a una cita.</translation>
    </message>
    <message>
        <source>Sit on a block</source>
        <translation>Siéntate en un bloque</translation>
    </message>
    <message>
        <source>Sit tall with the feet wide and the hands behind you. Drop both knees to the right.</source>
        <translation>Siéntate con la espalda larga, los pies separados y las manos detrás. Deja caer las dos rodillas a la derecha.</translation>
    </message>
    <message>
        <source>Sit tall, knees bent, feet wider than the hips, hands behind you at first. Drop both knees to one side: front thigh turned out, rear thigh turned in, knees near right angles.</source>
        <translation>Siéntate con la espalda larga, rodillas dobladas, pies más separados que las caderas, al principio con las manos detrás. Deja caer las dos rodillas a un lado: el muslo de delante girado hacia fuera, el de atrás hacia dentro, rodillas casi en ángulo recto.</translation>
    </message>
    <message>
        <source>Sit tall, seat heavy; breathe in</source>
        <translation>Espalda larga, asiento pesado; toma aire</translation>
    </message>
    <message>
        <source>Sit with the foot flat and do the same rotation</source>
        <translation>Siéntate con el pie plano y haz el mismo giro</translation>
    </message>
    <message>
        <source>Sitting or leaning back</source>
        <translation>Quedarte sentado atrás o inclinarte hacia atrás</translation>
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
        <translation>Posición de paso corto, un pie delante</translation>
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
        <source>Stand and push: a self-check</source>
        <translation>Ponerse de pie y empujar: una autoprueba</translation>
    </message>
    <message>
        <source>Stand barefoot in a short split stance, working foot in front and flat, fingertips on the wall.</source>
        <translation>Ponte descalzo en posición corta de paso, el pie que trabaja delante y plano, las yemas en la pared.</translation>
    </message>
    <message>
        <source>Stand centred in a solid doorway whose head you reach with bent elbows, palms up against it. Working foot flat under you, knee slightly bent; other knee raised in front of you, foot off the floor.</source>
        <translation>Ponte en el centro de un marco de puerta firme cuyo dintel alcances con los codos doblados, las palmas hacia arriba contra él. El pie que trabaja plano debajo de ti, rodilla un poco doblada; la otra rodilla levantada delante, el pie sin tocar el suelo.</translation>
    </message>
    <message>
        <source>Stand on one leg and turn pelvis and trunk together over it, 2 sets of 8</source>
        <translation>Apóyate en una pierna y gira sobre ella pelvis y tronco juntos, 2 series de 8</translation>
    </message>
    <message>
        <source>Stand tall with the stick overhead, elbows straight, weight over the forefoot.</source>
        <translation>De pie, con la espalda larga y el bastón por encima de la cabeza, codos rectos, peso en el antepié.</translation>
    </message>
    <message>
        <source>Stand tall, leaning slightly from the ankles, arms ready to swing. Clear the space ahead.</source>
        <translation>De pie, con la espalda larga y algo de inclinación desde los tobillos, brazos a punto para balancearse. Despeja el espacio delante.</translation>
    </message>
    <message>
        <source>Stand with the feet as wide as your shoulders and feel where your weight is, between heels and toes. Now push the pelvis slowly forward, as far as is comfortable, and come back.</source>
        <translation>Ponte de pie con los pies al ancho de los hombros y siente dónde está tu peso, entre talones y dedos. Ahora adelanta la pelvis despacio, hasta donde sea cómodo, y vuelve.</translation>
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
        <source>Start with both knees dropped to the right, chest tall, seat heavy, the shin behind on the mat.</source>
        <translation>Empieza con las dos rodillas caídas a la derecha, pecho alto, asiento pesado, la espinilla de atrás en la colchoneta.</translation>
    </message>
    <message>
        <source>Start with tiny circles: each foot steps over the other ankle and lands under the hip.</source>
        <translation>Empieza con círculos diminutos: cada pie pasa por encima del otro tobillo y cae bajo la cadera.</translation>
    </message>
    <message>
        <source>Starting with 20 s on two legs</source>
        <translation>Empezar con 20 s con las dos piernas</translation>
    </message>
    <message>
        <source>Starting with 3 sets</source>
        <translation>Empezar con 3 series</translation>
    </message>
    <message>
        <source>Stay empty for a short count, jaw and neck relaxed, then breathe in again.</source>
        <translation>Quédate sin aire un momento, mandíbula y cuello relajados, y vuelve a inspirar.</translation>
    </message>
    <message>
        <source>Stay empty; jaw and neck relaxed</source>
        <translation>Sin aire; mandíbula y cuello relajados</translation>
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
        <translation>Constante, inspira por la nariz, espira por la boca; nunca aguantes la respiración</translation>
    </message>
    <message>
        <source>Step rate</source>
        <translation>Cadencia</translation>
    </message>
    <message>
        <source>Steps of 160 to 180 a minute</source>
        <translation>De 160 a 180 pasos por minuto</translation>
    </message>
    <message>
        <source>Stick overhead, then knee height, then high knees</source>
        <translation>Bastón por encima de la cabeza, después altura de la rodilla, después rodillas altas</translation>
    </message>
    <message>
        <source>Stick under 1 kg</source>
        <translation>Bastón de menos de 1 kg</translation>
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
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Strength three times a week, the first drills once. To work towards: the two-leg bridge for 60 seconds and the wall strides 3 times 20 seconds. On when everyday pain is 0 to 2.</source>
        <translation>Fuerza tres veces por semana; los primeros ejercicios de técnica, una vez por semana. La meta: el puente con las dos piernas 60 segundos y el paso contra la pared 3 veces 20 segundos. Se avanza cuando el dolor de cada día es de 0 a 2.</translation>
    </message>
    <message>
        <source>Strength work should resemble what running asks of you. Drills with the arms held overhead leave the balancing to trunk, pelvis and legs.</source>
        <translation>El trabajo de fuerza debería parecerse a lo que te pide correr. Los ejercicios con los brazos arriba dejan el equilibrio al tronco, la pelvis y las piernas.</translation>
    </message>
    <message>
        <source>Strength, one-leg bridge</source>
        <translation>Fuerza, puente con una pierna</translation>
    </message>
    <message>
        <source>Stroll, then stand and breathe calmly; notice how it feels</source>
        <translation>Pasea, después párate y respira con calma; nota cómo se siente</translation>
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
        <translation>Primero la espalda larga, después el recorrido: no bajes más donde empezarías a inclinarte.</translation>
    </message>
    <message>
        <source>Tense neck and cheeks</source>
        <translation>Cuello y mejillas en tensión</translation>
    </message>
    <message>
        <source>Test the frame at 3/10 effort and clear the floor. Stop if it creaks or shifts.</source>
        <translation>Prueba el marco con un esfuerzo de 3/10 y despeja el suelo. Detente si cruje o se mueve.</translation>
    </message>
    <message>
        <source>That a tilted pelvis, weak muscles or a kneecap off its track cause the pain has not been shown. Training them may still help. In a trial with 112 people, hip exercises, knee exercises and moving as one liked came out alike after a year.</source>
        <translation>No está demostrado que una pelvis inclinada, músculos débiles o una rótula fuera de su carril causen el dolor. Entrenarlos puede ayudar de todos modos. En un ensayo con 112 personas, los ejercicios de cadera, los de rodilla y moverse libremente dieron lo mismo al cabo de un año.</translation>
    </message>
    <message>
        <source>The article gives only the name. Built here as a rotation led by the thigh: thigh in as the arch lowers, thigh out as it lifts, pelvis square. Turning the pelvis over a fixed leg is another drill; there the foot tends to roll the opposite way.</source>
        <translation>El artículo solo da el nombre. Aquí se plantea como un giro guiado por el muslo: hacia dentro cuando baja el arco, hacia fuera cuando sube, pelvis al frente. Girar la pelvis sobre una pierna fija es otro ejercicio; en él el pie tiende a rodar al revés.</translation>
    </message>
    <message>
        <source>The article gives only the name. Read here as lying with the feet wide and the knees drifting together; lying on the side or sitting is possible too.</source>
        <translation>El artículo solo da el nombre. Aquí se entiende como estar boca arriba con los pies separados y las rodillas juntándose; también puede ser de lado o en una silla.</translation>
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
        <translation>El título falta en el artículo y aquí se deduce: su consejo habla de pedalear, y el siguiente ejercicio se llama progresión. Lo más probable es un dribbling o ejercicio de ciclo de pierna (80 %), quizá con los brazos arriba; también pueden ser rodillas altas simples (15 %) o una bicicleta en el suelo (5 %).</translation>
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
        <source>The knee is badly swollen, with or without an injury</source>
        <translation>La rodilla está muy hinchada, con o sin lesión</translation>
    </message>
    <message>
        <source>The knee is hot, red and swollen, above all with fever or feeling ill</source>
        <translation>La rodilla está caliente, roja e hinchada, sobre todo con fiebre o malestar</translation>
    </message>
    <message>
        <source>The knee is stuck and will not free</source>
        <translation>La rodilla está bloqueada y no se suelta</translation>
    </message>
    <message>
        <source>The knee is swollen now</source>
        <translation>La rodilla está hinchada ahora</translation>
    </message>
    <message>
        <source>The knee swells again and again, or locks or catches</source>
        <translation>La rodilla se hincha una y otra vez, o se bloquea o se engancha</translation>
    </message>
    <message>
        <source>The newest score is worse than the first by at least the change that counts for this measure.</source>
        <translation>La puntuación más reciente es peor que la primera, al menos por el cambio que cuenta en esta medida.</translation>
    </message>
    <message>
        <source>The note on two legs first and the tip on forefoot and heel both fit this heading.</source>
        <translation>La nota de empezar con dos piernas y el consejo sobre antepié y talón encajan con este título.</translation>
    </message>
    <message>
        <source>The pain of daily life is 6 out of 10 or more</source>
        <translation>El dolor en el día a día es de 6 de 10 o más</translation>
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
        <source>The weeks wait for your knee, and the app says so. While everyday pain is above 2, drills are left out. A week without training does not count: go on where you were. No clear change after six weeks of steady use is a reason to see a physiotherapist.</source>
        <translation>Las semanas esperan a tu rodilla, y la app lo dice. Mientras el dolor de cada día pase de 2, no hay ejercicios de técnica. Una semana sin entrenar no cuenta: sigue donde estabas. No notar un cambio claro tras seis semanas de uso constante es motivo para acudir a fisioterapia.</translation>
    </message>
    <message>
        <source>The weight goes to the front of the feet, the calves and the low back get busy, and the ribs lean back so that you do not fall. The whole body makes room for one part that moved.</source>
        <translation>El peso va a la parte delantera de los pies, las pantorrillas y la zona lumbar se ponen a trabajar, y las costillas se echan atrás para que no te caigas. Todo el cuerpo hace sitio a una parte que se movió.</translation>
    </message>
    <message>
        <source>Thigh and arch turn together</source>
        <translation>El muslo y el arco giran juntos</translation>
    </message>
    <message>
        <source>Thigh turns in, arch lowers, knee over the second toe</source>
        <translation>El muslo gira hacia dentro, el arco baja, la rodilla sobre el segundo dedo</translation>
    </message>
    <message>
        <source>Thigh turns out, arch rises, big toe stays down</source>
        <translation>El muslo gira hacia fuera, el arco sube, el dedo gordo no se levanta</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Con poco respaldo</translation>
    </message>
    <message>
        <source>This app cannot see or examine your knee. Pain around the kneecap is rarely dangerous, though in about half of people it stays for years. The signs below are another matter, and no exercise is worth waiting for.</source>
        <translation>Esta app no puede ver ni explorar tu rodilla. El dolor alrededor de la rótula rara vez es peligroso, aunque en cerca de la mitad de las personas dura años. Las señales de abajo son otra cosa, y ningún ejercicio merece esperar por ellas.</translation>
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
        <source>Trials ran for 6, 8 or 12 weeks. Give it six before you judge, and look back after six and after twelve. How the twelve are shared out is clinical judgement.</source>
        <translation>Los ensayos duraron 6, 8 o 12 semanas. Dale seis antes de juzgar, y mira atrás tras seis y tras doce. Cómo se reparten las doce es juicio clínico.</translation>
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
        <source>Turn the front thigh slowly in. Let the arch lower and the shin follow; the knee stays over the second toe, the pelvis faces forward.</source>
        <translation>Gira despacio el muslo de delante hacia dentro. Deja que el arco baje y la espinilla acompañe; la rodilla sigue sobre el segundo dedo, la pelvis mira al frente.</translation>
    </message>
    <message>
        <source>Turn the thigh out. Feel the arch rise and keep the base of the big toe on the floor.</source>
        <translation>Gira el muslo hacia fuera. Siente cómo sube el arco y mantén la base del dedo gordo en el suelo.</translation>
    </message>
    <message>
        <source>Twice a week from week 3 on, until the gate of high knees is passed</source>
        <translation>Dos veces por semana desde la semana 3, hasta cumplir el requisito de rodillas altas</translation>
    </message>
    <message>
        <source>Twice a week, 48 to 72 hours apart</source>
        <translation>Dos veces por semana, con 48 a 72 horas entre ellas</translation>
    </message>
    <message>
        <source>Twice a week, effort 5 to 6/10</source>
        <translation>Dos veces por semana, esfuerzo de 5 a 6/10</translation>
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
        <translation>Rótula inestable o luxación reciente: omite la mitad hacia dentro con carga</translation>
    </message>
    <message>
        <source>Until the gate of high knees is passed, do leg-cycle dribbles at ankle height in their place.</source>
        <translation>Hasta cumplir el requisito de rodillas altas, haz en su lugar dribbling (ciclo de pierna) a la altura del tobillo.</translation>
    </message>
    <message>
        <source>Up on the forefoot, about half-way</source>
        <translation>Sube al antepié, más o menos a la mitad</translation>
    </message>
    <message>
        <source>Up to once a day</source>
        <translation>Hasta una vez al día</translation>
    </message>
    <message>
        <source>Up to once a day; foot exercises in one trial: twice a week for 12 weeks</source>
        <translation>Hasta una vez al día; ejercicios de pie en un ensayo: dos veces por semana durante 12 semanas</translation>
    </message>
    <message>
        <source>Usual knee pain</source>
        <translation>Dolor de rodilla habitual</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Wait of 3 s after the breath out</source>
        <translation>Espera de 3 s después de espirar</translation>
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
        <translation>Paso contra la pared (gemelo)</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Well supported</source>
        <translation>Con buen respaldo</translation>
    </message>
    <message>
        <source>What is kept here, and why, is told to a person before more is written down.</source>
        <translation>Antes de anotar nada más se informa al paciente de qué se guarda aquí y por qué.</translation>
    </message>
    <message>
        <source>What is known, and what is not</source>
        <translation>Lo que se sabe y lo que no</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Lo que te dice</translation>
    </message>
    <message>
        <source>What must be true first (the gate of this exercise) is not true yet</source>
        <translation>El requisito de este ejercicio aún no se cumple</translation>
    </message>
    <message>
        <source>What the exercises have in common, and why running drills are among them.</source>
        <translation>Qué tienen en común los ejercicios, y por qué hay técnica de carrera entre ellos.</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Qué buscamos</translation>
    </message>
    <message>
        <source>What you have earned stays with two sessions of strength a week</source>
        <translation>Lo que has ganado se conserva con dos sesiones de fuerza por semana</translation>
    </message>
    <message>
        <source>What you may notice</source>
        <translation>Lo que quizá notes</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo buscar ayuda</translation>
    </message>
    <message>
        <source>When travelling</source>
        <translation>De viaje</translation>
    </message>
    <message>
        <source>Where the limits come from</source>
        <translation>De dónde salen los límites</translation>
    </message>
    <message>
        <source>While the foot is on the ground the muscles around the knee mostly hold: they work hard and hardly change their length. Holds against a wall, a roller or a door frame practise just that.</source>
        <translation>Mientras el pie está en el suelo, los músculos alrededor de la rodilla sobre todo sostienen: trabajan mucho y apenas cambian de longitud. Mantener contra una pared, un rodillo o un marco practica justo eso.</translation>
    </message>
    <message>
        <source>While you run</source>
        <translation>Mientras corres</translation>
    </message>
    <message>
        <source>Why running needs a light forward tilt, and when a tilt becomes too much of it.</source>
        <translation>Por qué correr necesita una inclinación leve hacia delante, y cuándo es demasiada.</translation>
    </message>
    <message>
        <source>Within an hour your knee should be back to its usual level.</source>
        <translation>En menos de una hora tu rodilla debería volver a su nivel habitual.</translation>
    </message>
    <message>
        <source>Without a prescription in force nothing is asked for at home.</source>
        <translation>Sin una prescripción vigente no hay nada pautado en casa.</translation>
    </message>
    <message>
        <source>Worst knee pain</source>
        <translation>Peor dolor de rodilla</translation>
    </message>
    <message>
        <source>You are pregnant, or gave birth within the last 12 weeks</source>
        <translation>Estás en el embarazo o has dado a luz en las últimas 12 semanas</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>Tienes menos de 18 años</translation>
    </message>
    <message>
        <source>You cannot put weight on the leg, or the knee has changed shape</source>
        <translation>No puedes apoyar la pierna, o la rodilla ha cambiado de forma</translation>
    </message>
    <message>
        <source>You cannot straighten the knee, or cannot lift the straight leg</source>
        <translation>No puedes estirar la rodilla, o no puedes levantar la pierna estirada</translation>
    </message>
    <message>
        <source>You had a fall, a twist or a pop in the knee within the last 6 weeks</source>
        <translation>Has tenido una caída, una torcedura o un chasquido en la rodilla en las últimas 6 semanas</translation>
    </message>
    <message>
        <source>You had surgery or a fracture within the last 12 weeks</source>
        <translation>Has tenido una operación o una fractura en las últimas 12 semanas</translation>
    </message>
    <message>
        <source>You have a replaced hip or knee</source>
        <translation>Tienes una prótesis de cadera o de rodilla</translation>
    </message>
    <message>
        <source>You have an aneurysm, a hernia, glaucoma or trouble with the retina</source>
        <translation>Tienes un aneurisma, una hernia, glaucoma o problemas de retina</translation>
    </message>
    <message>
        <source>You have had a blood clot, or surgery or a very long journey within the last 4 weeks</source>
        <translation>Has tenido un coágulo de sangre, o una operación o un viaje muy largo en las últimas 4 semanas</translation>
    </message>
    <message>
        <source>You have heart disease, uncontrolled blood pressure or fainting spells</source>
        <translation>Tienes una enfermedad del corazón, la tensión sin controlar o desmayos</translation>
    </message>
    <message>
        <source>You have inflammatory arthritis or osteoporosis</source>
        <translation>Tienes artritis inflamatoria u osteoporosis</translation>
    </message>
    <message>
        <source>Your kneecap has slipped out before</source>
        <translation>Se te ha salido la rótula alguna vez</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>abstract + first figure steps</source>
        <translation>resumen y los pasos de la primera figura</translation>
    </message>
    <message>
        <source>abstract, its end missing</source>
        <translation>resumen, sin el final</translation>
    </message>
    <message>
        <source>abstract, its results cut off</source>
        <translation>resumen, con los resultados cortados</translation>
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
        <source>excerpt</source>
        <translation>extracto</translation>
    </message>
    <message>
        <source>excerpt of the accompanying sheet; the link leads to its publisher</source>
        <translation>extracto de la hoja adjunta; el enlace lleva a la editorial</translation>
    </message>
    <message>
        <source>excerpt: dizziness caution</source>
        <translation>extracto: aviso sobre el mareo</translation>
    </message>
    <message>
        <source>excerpt; secondary source</source>
        <translation>extracto; fuente secundaria</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>rodillo de espuma</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>texto completo</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introducción</translation>
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
        <source>page read in full</source>
        <translation>página leída entera</translation>
    </message>
    <message>
        <source>pillow</source>
        <translation>almohada</translation>
    </message>
    <message>
        <source>read via mirror</source>
        <translation>leído en una copia</translation>
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
        <source>steps read</source>
        <translation>pasos leídos</translation>
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
        <source>title and contents page only</source>
        <translation>solo el título y el índice</translation>
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
    <name>clinic</name>
    <message numerus="yes">
        <source>%n day(s) or more without word</source>
        <translation>
            <numerusform>%n día o más sin noticias</numerusform>
            <numerusform>%n días o más sin noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s). More than {most} may be harder to keep up (clinical judgement).</source>
        <translation>
            <numerusform>%n ejercicio. Más de {most} pueden ser más difíciles de mantener (juicio clínico).</numerusform>
            <numerusform>%n ejercicios. Más de {most} pueden ser más difíciles de mantener (juicio clínico).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min in all</source>
        <translation>
            <numerusform>%n min en total</numerusform>
            <numerusform>%n min en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) cut short</source>
        <translation>
            <numerusform>%n serie cortada</numerusform>
            <numerusform>%n series cortadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) that were not asked</source>
        <translation>
            <numerusform>%n serie no pautada</numerusform>
            <numerusform>%n series no pautadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n vez por semana</numerusform>
            <numerusform>%n veces por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>After its last day, with none in its place</source>
        <translation>Pasado su último día, sin otra en su lugar</translation>
    </message>
    <message>
        <source>After the session: {parts}.</source>
        <translation>Después de la sesión: {parts}.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Amended by {who} on {day}: {text} (reason: {reason})</source>
        <translation>Adenda de {who}, {day}: {text} (motivo: {reason})</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>As before.</source>
        <translation>Como antes.</translation>
    </message>
    <message>
        <source>As prescribed</source>
        <comment>progression</comment>
        <translation>Como está prescrito</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>At home since {day}: {done}.</source>
        <translation>En casa desde el {day}: {done}.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n day(s) before its last day</source>
        <translation>
            <numerusform>Como mucho %n día antes de su último día</numerusform>
            <numerusform>Como mucho %n días antes de su último día</numerusform>
        </translation>
    </message>
    <message>
        <source>Before this level</source>
        <translation>Antes de este nivel</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>By itself</source>
        <comment>progression</comment>
        <translation>Por sí sola</translation>
    </message>
    <message>
        <source>Came or missed?</source>
        <translation>¿Vino o faltó?</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Contraindication</source>
        <translation>Contraindicación</translation>
    </message>
    <message>
        <source>Cue given</source>
        <translation>Indicación dada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Draft of version {n}, from {day}</source>
        <translation>Borrador de la versión {n}, desde el {day}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>From the first entry on</source>
        <translation>Desde la primera entrada</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Highest pain {pain}, in {exercise}.</source>
        <translation>Dolor más alto {pain}, en {exercise}.</translation>
    </message>
    <message>
        <source>Highest pain {pain}.</source>
        <translation>Dolor más alto {pain}.</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En sesión</translation>
    </message>
    <message>
        <source>Knee back to its usual in the morning</source>
        <translation>Rodilla como siempre por la mañana</translation>
    </message>
    <message>
        <source>Knee not back to its usual in the morning</source>
        <translation>Por la mañana, la rodilla aún no como siempre</translation>
    </message>
    <message numerus="yes">
        <source>Less than {share} % of the sets in %n week(s)</source>
        <translation>
            <numerusform>Menos del {share} % de las series en %n semana</numerusform>
            <numerusform>Menos del {share} % de las series en %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at by {who} on {day}, {time}</source>
        <translation>Revisado por {who}, {day}, {time}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Lograda</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Faltó</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hour(s) without a signature</source>
        <translation>
            <numerusform>Más de %n hora sin firma</numerusform>
            <numerusform>Más de %n horas sin firma</numerusform>
        </translation>
    </message>
    <message>
        <source>Mornings since {day}: {parts}.</source>
        <translation>Mañanas desde el {day}: {parts}.</translation>
    </message>
    <message>
        <source>Moved here from another person's record by {who} on {day} (reason: {reason})</source>
        <translation>Traído aquí desde la historia de otra persona por {who}, {day} (motivo: {reason})</translation>
    </message>
    <message>
        <source>Moved to another person's record by {who} on {day}</source>
        <translation>Llevado a la historia de otra persona por {who}, {day}</translation>
    </message>
    <message>
        <source>Must be true first</source>
        <translation>Debe cumplirse antes</translation>
    </message>
    <message>
        <source>New flag</source>
        <translation>Aviso nuevo</translation>
    </message>
    <message>
        <source>Next visit: {day}, {time}.</source>
        <translation>Próxima visita: {day}, {time}.</translation>
    </message>
    <message>
        <source>Next visit: {day}.</source>
        <translation>Próxima visita: {day}.</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Aún sin nota</translation>
    </message>
    <message numerus="yes">
        <source>No word from home for %n day(s)</source>
        <translation>
            <numerusform>Sin noticias de casa desde hace %n día</numerusform>
            <numerusform>Sin noticias de casa desde hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word from home of %n day(s), the last is of {day}</source>
        <translation>
            <numerusform>Sin noticias de casa de %n día, las últimas son del {day}</numerusform>
            <numerusform>Sin noticias de casa de %n días, las últimas son del {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word from home yet (%n day(s))</source>
        <translation>
            <numerusform>Aún sin noticias de casa (%n día)</numerusform>
            <numerusform>Aún sin noticias de casa (%n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note not signed</source>
        <translation>Nota sin firmar</translation>
    </message>
    <message numerus="yes">
        <source>Note unsigned for %n day(s)</source>
        <translation>
            <numerusform>Nota sin firmar desde hace %n día</numerusform>
            <numerusform>Nota sin firmar desde hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note unsigned for %n hour(s)</source>
        <translation>
            <numerusform>Nota sin firmar desde hace %n hora</numerusform>
            <numerusform>Nota sin firmar desde hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Apuntado</translation>
    </message>
    <message>
        <source>Nothing says that they were told what is kept here</source>
        <translation>No consta que se informara de qué se guarda aquí</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Pain before the session: {pain}.</source>
        <translation>Dolor antes de la sesión: {pain}.</translation>
    </message>
    <message>
        <source>Pain before {pain}</source>
        <translation>Dolor antes {pain}</translation>
    </message>
    <message>
        <source>Pain of {n} or more</source>
        <translation>Dolor de {n} o más</translation>
    </message>
    <message>
        <source>Pain {pain}</source>
        <translation>Dolor {pain}</translation>
    </message>
    <message>
        <source>Pain {pain} in {exercise}</source>
        <translation>Dolor {pain} en {exercise}</translation>
    </message>
    <message>
        <source>Pain {pain} {where}</source>
        <translation>Dolor {pain} {where}</translation>
    </message>
    <message>
        <source>Pain {told}</source>
        <translation>Dolor {told}</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcada</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Prescription ends</source>
        <translation>La prescripción acaba</translation>
    </message>
    <message>
        <source>Prescription version {n}: as before.</source>
        <translation>Prescripción, versión {n}: como antes.</translation>
    </message>
    <message>
        <source>Prescription version {n}: {changes}.</source>
        <translation>Prescripción, versión {n}: {changes}.</translation>
    </message>
    <message>
        <source>Prescription, version {n}</source>
        <translation>Prescripción, versión {n}</translation>
    </message>
    <message>
        <source>Prescription, version {n}: {end}</source>
        <translation>Prescripción, versión {n}: {end}</translation>
    </message>
    <message>
        <source>Progression at home</source>
        <translation>Progresión en casa</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>progression</comment>
        <translation>Como propuesta</translation>
    </message>
    <message>
        <source>Replaced by the next version</source>
        <translation>Sustituida por la siguiente versión</translation>
    </message>
    <message numerus="yes">
        <source>Run, %n min</source>
        <translation>
            <numerusform>Carrera, %n min</numerusform>
            <numerusform>Carrera, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs since {day}: {number}, {parts}.</source>
        <translation>Carreras desde el {day}: {number}, {parts}.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dijo</translation>
    </message>
    <message>
        <source>Said: {text}</source>
        <translation>Dijo: {text}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Session at home</source>
        <translation>Sesión en casa</translation>
    </message>
    <message>
        <source>Session in the clinic</source>
        <translation>Sesión en la clínica</translation>
    </message>
    <message>
        <source>Session still open</source>
        <translation>Sesión aún abierta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Steps are proposed to the physio</source>
        <translation>Los pasos se proponen al fisioterapeuta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Stopped because it hurt</source>
        <translation>Se detuvo por dolor</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjetivo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The dose stays as prescribed</source>
        <translation>La dosis queda como se prescribió</translation>
    </message>
    <message>
        <source>The prescription ends soon</source>
        <translation>La prescripción acaba pronto</translation>
    </message>
    <message>
        <source>The prescription goes on (version {n}).</source>
        <translation>La prescripción sigue (versión {n}).</translation>
    </message>
    <message>
        <source>The prescription has ended</source>
        <translation>La prescripción ha acabado</translation>
    </message>
    <message>
        <source>The prescription was stopped (version {n}).</source>
        <translation>La prescripción se suspendió (versión {n}).</translation>
    </message>
    <message>
        <source>The programme may step up and down</source>
        <translation>El programa puede subir y bajar la dosis</translation>
    </message>
    <message>
        <source>They wrote: {text}</source>
        <translation>Escribió: {text}</translation>
    </message>
    <message>
        <source>This version of the app cannot read it.</source>
        <translation>Esta versión de la app no la puede leer.</translation>
    </message>
    <message>
        <source>Told by mouth: {parts}</source>
        <translation>Dicho de palabra: {parts}</translation>
    </message>
    <message>
        <source>Version {n}, from {day}</source>
        <translation>Versión {n}, desde el {day}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Visita prevista</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Withdrawn by {who} on {day} (reason: {reason})</source>
        <translation>Anulado por {who}, {day} (motivo: {reason})</translation>
    </message>
    <message>
        <source>Worse than at first by {n} or more</source>
        <translation>Peor que al principio por {n} o más</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Tus iniciales</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Tu nombre, si quieres</translation>
    </message>
    <message numerus="yes">
        <source>a part on %n day(s)</source>
        <translation>
            <numerusform>una parte en %n día</numerusform>
            <numerusform>una parte en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>added: {what}</source>
        <translation>añadido: {what}</translation>
    </message>
    <message>
        <source>after {pain}</source>
        <translation>después {pain}</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>con adenda</translation>
    </message>
    <message>
        <source>an hour after a run</source>
        <translation>una hora después de una carrera</translation>
    </message>
    <message>
        <source>an hour after {pain}</source>
        <translation>una hora después {pain}</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>otro orden</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date; see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date; see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>during a run</source>
        <translation>durante una carrera</translation>
    </message>
    <message>
        <source>during {pain}</source>
        <translation>durante {pain}</translation>
    </message>
    <message>
        <source>effort {effort}</source>
        <translation>esfuerzo {effort}</translation>
    </message>
    <message>
        <source>effort {pain}</source>
        <translation>esfuerzo {pain}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message numerus="yes">
        <source>everything on %n day(s)</source>
        <translation>
            <numerusform>todo en %n día</numerusform>
            <numerusform>todo en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>first side as chosen at the start</source>
        <translation>primer lado como se elija al empezar</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>highest {pain}</source>
        <translation>más alto {pain}</translation>
    </message>
    <message>
        <source>in daily life</source>
        <translation>en el día a día</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>por la mañana</translation>
    </message>
    <message>
        <source>knee back to its usual in {usual} of {told} told</source>
        <translation>rodilla como siempre en {usual} de {told} contadas</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>pierna izquierda</translation>
    </message>
    <message>
        <source>level “{new}” instead of “{old}”</source>
        <translation>nivel «{new}» en lugar de «{old}»</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>sin último día</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>sin mensaje</translation>
    </message>
    <message numerus="yes">
        <source>nothing on %n day(s)</source>
        <translation>
            <numerusform>nada en %n día</numerusform>
            <numerusform>nada en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>other clip</source>
        <translation>otro clip</translation>
    </message>
    <message>
        <source>other cue</source>
        <translation>otra indicación</translation>
    </message>
    <message>
        <source>other dose</source>
        <translation>otra dosis</translation>
    </message>
    <message>
        <source>other message</source>
        <translation>otro mensaje</translation>
    </message>
    <message>
        <source>pain up to {pain}</source>
        <translation>dolor hasta {pain}</translation>
    </message>
    <message>
        <source>pain {pain}</source>
        <translation>dolor {pain}</translation>
    </message>
    <message>
        <source>removed: {what}</source>
        <translation>quitado: {what}</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>pierna derecha</translation>
    </message>
    <message>
        <source>the morning after a run</source>
        <translation>la mañana siguiente a una carrera</translation>
    </message>
    <message>
        <source>the next morning {pain}</source>
        <translation>a la mañana siguiente {pain}</translation>
    </message>
    <message>
        <source>the tips of the card again</source>
        <translation>otra vez los consejos de la ficha</translation>
    </message>
    <message>
        <source>tip “{tip}”</source>
        <translation>consejo «{tip}»</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>when asked how the knee is now</source>
        <translation>al preguntar cómo está ahora la rodilla</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>a date in a note</comment>
        <translation>{day} de {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{done} done at home</source>
        <translation>{done} hechas en casa</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n day(s)</source>
        <translation>
            <numerusform>{done} de %n día</numerusform>
            <numerusform>{done} de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n set(s)</source>
        <translation>
            <numerusform>{done} de %n serie</numerusform>
            <numerusform>{done} de %n series</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {asked} held</source>
        <translation>{done} de {asked} mantenidos</translation>
    </message>
    <message>
        <source>{exercise} was stopped because it hurt</source>
        <translation>{exercise}: se detuvo por dolor</translation>
    </message>
    <message>
        <source>{exercise} was stopped because it hurt ({pain})</source>
        <translation>{exercise}: se detuvo por dolor ({pain})</translation>
    </message>
    <message>
        <source>{exercise}: {kind}</source>
        <translation>{exercise}: {kind}</translation>
    </message>
    <message>
        <source>{fact} ({day}).</source>
        <translation>{fact} ({day}).</translation>
    </message>
    <message>
        <source>{kind} ({where}): {said}</source>
        <translation>{kind} ({where}): {said}</translation>
    </message>
    <message>
        <source>{kind}: {said}</source>
        <translation>{kind}: {said}</translation>
    </message>
    <message>
        <source>{least} to {most} a day</source>
        <translation>{least} a {most} al día</translation>
    </message>
    <message>
        <source>{leg} first</source>
        <translation>primero la {leg}</translation>
    </message>
    <message>
        <source>{measure} {value}</source>
        <comment>usual knee pain 4</comment>
        <translation>{measure} {value}</translation>
    </message>
    <message>
        <source>{measure}, {activity}</source>
        <translation>{measure}, {activity}</translation>
    </message>
    <message>
        <source>{measure}: {value} (at first {first}, {day}).</source>
        <translation>{measure}: {value} (al principio {first}, {day}).</translation>
    </message>
    <message>
        <source>{measure}: {value}, at first {first}</source>
        <translation>{measure}: {value}, al principio {first}</translation>
    </message>
    <message>
        <source>{measure}: {value}.</source>
        <translation>{measure}: {value}.</translation>
    </message>
    <message>
        <source>{name} ({level}): {done}.</source>
        <translation>{name} ({level}): {done}.</translation>
    </message>
    <message>
        <source>{name}: {changes}</source>
        <translation>{name}: {changes}</translation>
    </message>
    <message>
        <source>{name}: {days}</source>
        <translation>{name}: {days}</translation>
    </message>
    <message>
        <source>{name}: {done}</source>
        <translation>{name}: {done}</translation>
    </message>
    <message>
        <source>{name}: {done}.</source>
        <translation>{name}: {done}.</translation>
    </message>
    <message>
        <source>{name}: {dose}, {days}</source>
        <translation>{name}: {dose}, {days}</translation>
    </message>
    <message>
        <source>{new} instead of {old}</source>
        <translation>{new} en lugar de {old}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <comment>seconds</comment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n}/10</source>
        <translation>{n}/10</translation>
    </message>
    <message>
        <source>{part} {change}</source>
        <comment>rest 30 s instead of 20 s</comment>
        <translation>{part} {change}</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{said}; what was done is not known.</source>
        <translation>{said}; no se sabe qué se hizo.</translation>
    </message>
    <message>
        <source>{test} {value} {unit}</source>
        <translation>{test} {value} {unit}</translation>
    </message>
    <message>
        <source>{time} a day</source>
        <translation>{time} al día</translation>
    </message>
    <message>
        <source>{version} until {day}</source>
        <translation>{version} hasta el {day}</translation>
    </message>
    <message>
        <source>“{tip}”</source>
        <comment>a tip</comment>
        <translation>«{tip}»</translation>
    </message>
</context>
<context>
    <name>clinic chart</name>
    <message numerus="yes">
        <source>%n day(s) told</source>
        <translation>
            <numerusform>%n día dicho</numerusform>
            <numerusform>%n días dichos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n anterior</numerusform>
            <numerusform>%n anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) looked at</source>
        <translation>
            <numerusform>%n aviso revisado</numerusform>
            <numerusform>%n avisos revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n puntuación</numerusform>
            <numerusform>%n puntuaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in the clinic</source>
        <translation>
            <numerusform>%n sesión en la clínica</numerusform>
            <numerusform>%n sesiones en la clínica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft of the next version is not signed yet.</source>
        <translation>Hay un borrador de la próxima versión sin firmar.</translation>
    </message>
    <message>
        <source>A new episode has begun.</source>
        <translation>Ha empezado un episodio nuevo.</translation>
    </message>
    <message>
        <source>A score lies within its range; an activity needs a name.</source>
        <translation>Una puntuación va dentro de su rango; una actividad necesita un nombre.</translation>
    </message>
    <message>
        <source>A test needs a name, a number and a unit.</source>
        <translation>Una prueba necesita un nombre, un número y una unidad.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>After sessions from {first} to {last}.</source>
        <translation>Tras las sesiones, de {first} a {last}.</translation>
    </message>
    <message>
        <source>After sessions {last}, as at first.</source>
        <translation>Tras las sesiones {last}, como al principio.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Better from here</source>
        <translation>Mejor desde aquí</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Both or not known</source>
        <translation>Las dos o no se sabe</translation>
    </message>
    <message>
        <source>Care ended: {day} to {last}</source>
        <translation>Tratamiento terminado: {day} – {last}</translation>
    </message>
    <message>
        <source>Choose whose record it is.</source>
        <translation>Elige de quién es la historia.</translation>
    </message>
    <message>
        <source>Corrected. What it said before stays in the record.</source>
        <translation>Corregido. Lo que decía antes queda en la historia.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: better by {change} or more.</source>
        <translation>De {first} a {last} desde {day}: mejor por {change} o más.</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: less than {change} points.</source>
        <translation>De {first} a {last} desde {day}: menos de {change} puntos.</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: worse by {change} or more.</source>
        <translation>De {first} a {last} desde {day}: peor por {change} o más.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Highest {pain} ({day}).</source>
        <translation>Más alto {pain} ({day}).</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>In care since {day}</source>
        <translation>En tratamiento desde {day}</translation>
    </message>
    <message>
        <source>In the care of {who}</source>
        <translation>A cargo de {who}</translation>
    </message>
    <message>
        <source>Is over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Kept: {kept}.</source>
        <translation>Guardado: {kept}.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Looked at. The flag stays in the record.</source>
        <translation>Revisado. El aviso queda en la historia.</translation>
    </message>
    <message>
        <source>Moved. Both records show it.</source>
        <translation>Movido. Las dos historias lo muestran.</translation>
    </message>
    <message>
        <source>Moved. There it is a draft to be signed.</source>
        <translation>Movida. Allí es un borrador por firmar.</translation>
    </message>
    <message>
        <source>No day is over yet since something was prescribed.</source>
        <translation>Desde que hay algo prescrito aún no ha pasado ningún día.</translation>
    </message>
    <message>
        <source>No flag. Red pain, a long time without word and the like show here.</source>
        <translation>Ningún aviso. Aquí se ven el dolor en rojo, mucho tiempo sin noticias y cosas así.</translation>
    </message>
    <message>
        <source>No goal yet. One in their own words is enough.</source>
        <translation>Aún no hay metas. Basta una con sus propias palabras.</translation>
    </message>
    <message>
        <source>No note yet. N writes one.</source>
        <translation>Aún no hay notas. Con N se escribe una.</translation>
    </message>
    <message>
        <source>No score yet. O enters scores and tests.</source>
        <translation>Aún no hay puntuaciones. Con O se anotan puntuaciones y pruebas.</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Sin lado</translation>
    </message>
    <message>
        <source>No visit yet. S starts a session.</source>
        <translation>Aún no hay visitas. Con S se empieza una sesión.</translation>
    </message>
    <message>
        <source>No word from home yet.</source>
        <translation>Aún sin noticias de casa.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing holds today. The next version begins {day}.</source>
        <translation>Hoy no hay nada vigente. La próxima versión empieza: {day}.</translation>
    </message>
    <message>
        <source>Nothing is prescribed any more. P prescribes anew.</source>
        <translation>Ya no hay nada prescrito. Con P se prescribe de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is prescribed yet. P prescribes.</source>
        <translation>Aún no hay nada prescrito. Con P se prescribe.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing was prescribed yet. P prescribes.</source>
        <translation>Aún no se prescribió nada. Con P se prescribe.</translation>
    </message>
    <message>
        <source>One version cannot be read by this app; it is kept.</source>
        <translation>Esta app no puede leer una de las versiones; se conserva.</translation>
    </message>
    <message>
        <source>Pain is drawn here once it was told on two days.</source>
        <translation>El dolor se dibuja aquí cuando se ha indicado en dos días.</translation>
    </message>
    <message>
        <source>Pain {pain}</source>
        <translation>Dolor {pain}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Prescripciones</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Taken back when it was entered</source>
        <translation>Deshecho al anotarlo</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>That could not be done. Here is the chart as it is.</source>
        <translation>Eso no se ha podido hacer. Aquí está la historia tal como está.</translation>
    </message>
    <message>
        <source>That is what it says already.</source>
        <translation>Eso es lo que ya dice.</translation>
    </message>
    <message>
        <source>The goal is added.</source>
        <translation>La meta está añadida.</translation>
    </message>
    <message>
        <source>The goal is dropped.</source>
        <translation>La meta está descartada.</translation>
    </message>
    <message>
        <source>The goal is met.</source>
        <translation>La meta está lograda.</translation>
    </message>
    <message>
        <source>The goal is open again.</source>
        <translation>La meta está abierta de nuevo.</translation>
    </message>
    <message>
        <source>The particulars are changed.</source>
        <translation>Los datos están cambiados.</translation>
    </message>
    <message>
        <source>There it becomes your draft for the visit of {day}.</source>
        <translation>Allí será tu borrador para la visita del {day}.</translation>
    </message>
    <message>
        <source>This is their record already.</source>
        <translation>Esta ya es su historia.</translation>
    </message>
    <message>
        <source>This record is blocked. Only the lead may open it.</source>
        <translation>Esta historia está bloqueada. Solo la puede abrir el responsable.</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>Esta historia ya no está aquí.</translation>
    </message>
    <message>
        <source>This score lies between {lowest} and {highest}.</source>
        <translation>Esta puntuación va de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>To the record of {name}</source>
        <translation>A la historia de {name}</translation>
    </message>
    <message>
        <source>Told about home</source>
        <translation>Dicho sobre casa</translation>
    </message>
    <message>
        <source>Told what is kept here, and why.</source>
        <translation>Se ha informado de qué se guarda aquí y por qué.</translation>
    </message>
    <message>
        <source>Told what is kept here: {day}, {who}</source>
        <translation>Se informó de qué se guarda aquí: {day}, {who}</translation>
    </message>
    <message>
        <source>Version {n}, since {day}</source>
        <translation>Versión {n}, desde {day}</translation>
    </message>
    <message>
        <source>Version {n}, {day} to {last}</source>
        <translation>Versión {n}, {day} – {last}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Week from {day}: {said}</source>
        <translation>Semana del {day}: {said}</translation>
    </message>
    <message>
        <source>What is done at home stands here once something is prescribed.</source>
        <translation>Aquí se verá lo hecho en casa cuando haya algo prescrito.</translation>
    </message>
    <message>
        <source>What they come for</source>
        <translation>Motivo de consulta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Withdrawn. It stays in the record and counts no more.</source>
        <translation>Anulado. Queda en la historia y ya no cuenta.</translation>
    </message>
    <message>
        <source>Worse from here</source>
        <translation>Peor desde aquí</translation>
    </message>
    <message>
        <source>Write a day up to today, such as 2026-05-03.</source>
        <translation>Escribe un día hasta hoy, como 2026-05-03.</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>nac. {year}</translation>
    </message>
    <message>
        <source>both knees or not known</source>
        <translation>las dos rodillas o no se sabe</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>plazo: {day}</translation>
    </message>
    <message>
        <source>last {value}</source>
        <translation>última: {value}</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>no set asked</source>
        <translation>ninguna serie pautada</translation>
    </message>
    <message numerus="yes">
        <source>no word on %n day(s)</source>
        <translation>
            <numerusform>sin noticias en %n día</numerusform>
            <numerusform>sin noticias en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>aún no se sabe nada</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>de palabra</translation>
    </message>
    <message>
        <source>{done} of {asked}</source>
        <comment>days</comment>
        <translation>{done} de {asked}</translation>
    </message>
    <message>
        <source>{episode}, since {day}</source>
        <translation>{episode}, desde {day}</translation>
    </message>
    <message>
        <source>{episode}, {day} to {last}</source>
        <translation>{episode}, {day} – {last}</translation>
    </message>
    <message>
        <source>{last} on {day}; no second one yet.</source>
        <translation>{last} ({day}); aún no hay una segunda.</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>De {lowest} a {highest}</translation>
    </message>
    <message>
        <source>{question} {range}</source>
        <translation>{question} {range}</translation>
    </message>
    <message>
        <source>{range}; last {value} ({day})</source>
        <translation>{range}; última: {value} ({day})</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>{why} ({basis})</source>
        <translation>{why} ({basis})</translation>
    </message>
</context>
<context>
    <name>clinic closing</name>
    <message numerus="yes">
        <source>%n change(s) in memory only</source>
        <translation>
            <numerusform>%n cambio solo en memoria</numerusform>
            <numerusform>%n cambios solo en memoria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may go</source>
        <translation>
            <numerusform>%n historia con plazo cumplido</numerusform>
            <numerusform>%n historias con plazo cumplido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned note(s) of yours</source>
        <translation>
            <numerusform>Tienes %n nota sin firmar</numerusform>
            <numerusform>Tienes %n notas sin firmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Entry {number}, {day}, {time}</source>
        <translation>Entrada {number}, {day}, {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>No program here opens such a file; its path stands above.</source>
        <translation>Ningún programa de aquí abre un archivo así; su ruta está arriba.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Una vez al año</translation>
    </message>
    <message>
        <source>Second place for back-ups</source>
        <translation>Segundo lugar para las copias de seguridad</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>The last one is of {day}, {time}</source>
        <translation>La última: {day}, {time}</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Aún no hay ninguna</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>trail {day}</source>
        <comment>the name of a file</comment>
        <translation>registro {day}</translation>
    </message>
</context>
<context>
    <name>clinic curtain</name>
    <message>
        <source>Five PINs were wrong. The passphrase lifts it.</source>
        <translation>Cinco PIN erróneos. Usa la frase de contraseña.</translation>
    </message>
    <message>
        <source>Five PINs were wrong. Try again in half a minute.</source>
        <translation>Cinco PIN erróneos. Prueba otra vez dentro de medio minuto.</translation>
    </message>
    <message>
        <source>That is no passphrase of this clinic.</source>
        <translation>Esa no es una frase de contraseña de esta clínica.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n attempt(s) left.</source>
        <translation>
            <numerusform>Ese no es el PIN. Queda %n intento.</numerusform>
            <numerusform>Ese no es el PIN. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not have everything. Unlock first.</source>
        <translation>Aún no está todo en el disco. Desbloquea primero.</translation>
    </message>
    <message>
        <source>The file does not answer now. Try again.</source>
        <translation>El archivo no responde ahora. Prueba otra vez.</translation>
    </message>
    <message>
        <source>The one before was wrong. Wait {seconds} s.</source>
        <translation>El intento anterior era erróneo. Espera {seconds} s.</translation>
    </message>
    <message>
        <source>Whoever that is works here no more.</source>
        <translation>Esa persona ya no trabaja aquí.</translation>
    </message>
</context>
<context>
    <name>clinic data</name>
    <message numerus="yes">
        <source>%n file(s) could not be opened and may still hold the record. Delete them by hand if you do not need them.</source>
        <translation>
            <numerusform>%n archivo no se pudo abrir y puede contener aún la historia. Bórralo a mano si no lo necesitas.</numerusform>
            <numerusform>%n archivos no se pudieron abrir y pueden contener aún la historia. Bórralos a mano si no los necesitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may go.</source>
        <translation>
            <numerusform>%n historia tiene el plazo cumplido.</numerusform>
            <numerusform>%n historias tienen el plazo cumplido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n puntuación</numerusform>
            <numerusform>%n puntuaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of this person wait to go on, and go too.</source>
        <translation>
            <numerusform>%n sesión de esta persona está a la espera de seguir, y también se borra.</numerusform>
            <numerusform>%n sesiones de esta persona están a la espera de seguir, y también se borran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of a prescription</source>
        <translation>
            <numerusform>%n versión de una prescripción</numerusform>
            <numerusform>%n versiones de prescripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Back-up {done} of {number} …</source>
        <translation>Copia de seguridad {done} de {number}…</translation>
    </message>
    <message>
        <source>Back-ups that are written anew without them: {n}.</source>
        <translation>Copias de seguridad que se reescriben sin esos datos: {n}.</translation>
    </message>
    <message>
        <source>Back-ups written anew: {n}.</source>
        <translation>Copias de seguridad reescritas: {n}.</translation>
    </message>
    <message>
        <source>Blocked by {who} on {day}, asked on {asked}. The reason is not in the back-up that was restored since; it stands in the file that was replaced.</source>
        <translation>Bloqueada por {who}, {day}; solicitado el {asked}. El motivo no está en la copia que se restauró después; está en el archivo que fue sustituido.</translation>
    </message>
    <message>
        <source>Blocked by {who} on {day}, asked on {asked}: {reason}</source>
        <translation>Bloqueada por {who}, {day}; solicitado el {asked}: {reason}</translation>
    </message>
    <message>
        <source>Born when? Of a child it is kept longer.</source>
        <translation>¿Fecha de nacimiento? La historia de un menor se conserva más tiempo.</translation>
    </message>
    <message>
        <source>Copies handed out before: {n}. Nobody can call them back.</source>
        <translation>Copias entregadas antes: {n}. Ya no se pueden retirar.</translation>
    </message>
    <message>
        <source>Copy of a record</source>
        <translation>Copia de una historia</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrada</translation>
    </message>
    <message>
        <source>Erasing the record …</source>
        <translation>Borrando la historia…</translation>
    </message>
    <message>
        <source>From the record: name and contact, {parts}, and all the rest.</source>
        <translation>De la historia: nombre y contacto, {parts} y todo lo demás.</translation>
    </message>
    <message>
        <source>How long records are kept is not chosen yet. It differs by country: ask the body that registers you, or a lawyer.</source>
        <translation>Aún no se ha elegido cuánto tiempo se conservan las historias. Cambia según el país: pregunta a tu colegio profesional o a un abogado.</translation>
    </message>
    <message>
        <source>Last contact {day}, may go since {since}</source>
        <translation>Último contacto: {day}; plazo cumplido: {since}</translation>
    </message>
    <message>
        <source>Last contact: {day}.</source>
        <translation>Último contacto: {day}.</translation>
    </message>
    <message>
        <source>Last contact: {day}. It is kept until {until}.</source>
        <translation>Último contacto: {day}. Se conserva hasta: {until}.</translation>
    </message>
    <message>
        <source>Last contact: {day}. It may go since {until}.</source>
        <translation>Último contacto: {day}. Plazo cumplido: {until}.</translation>
    </message>
    <message>
        <source>Lifted by {who} on {day}</source>
        <translation>Desbloqueada por {who}, {day}</translation>
    </message>
    <message>
        <source>Looked through on {day}.</source>
        <translation>Última revisión: {day}.</translation>
    </message>
    <message>
        <source>No record may go yet.</source>
        <translation>Aún no hay ninguna historia con el plazo cumplido.</translation>
    </message>
    <message>
        <source>Of children, until they are</source>
        <translation>De menores, hasta cumplir</translation>
    </message>
    <message>
        <source>Of somebody under 18 then: until they are {age}, or {later} where they were 17.</source>
        <translation>De quien tenía entonces menos de 18 años: hasta los {age}, o hasta los {later} si tenía 17.</translation>
    </message>
    <message>
        <source>Opened by {who} on {day}: {reason}</source>
        <translation>Abierta por {who}, {day}: {reason}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %n year(s) after the last contact.</source>
        <translation>
            <numerusform>Las historias se conservan %n año tras el último contacto.</numerusform>
            <numerusform>Las historias se conservan %n años tras el último contacto.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the code of this person.</source>
        <translation>Ese no es el código de esta persona.</translation>
    </message>
    <message>
        <source>That is not your PIN.</source>
        <translation>Ese no es tu PIN.</translation>
    </message>
    <message>
        <source>The record is erased. A random id and the day are all that stay.</source>
        <translation>La historia está borrada. Solo quedan un identificador al azar y el día.</translation>
    </message>
    <message>
        <source>The record is erased. Some back-ups could not be written yet; the app goes on with them when it is opened next.</source>
        <translation>La historia está borrada. Algunas copias de seguridad aún no se pudieron reescribir; la app sigue con ellas la próxima vez que se abra.</translation>
    </message>
    <message>
        <source>The second place for back-ups was not connected. It is done when it is there again.</source>
        <translation>El segundo lugar para las copias de seguridad no estaba conectado. Se hará cuando vuelva a estarlo.</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>Esta historia ya no está aquí.</translation>
    </message>
    <message>
        <source>Type {code}, the code of this person.</source>
        <translation>Escribe {code}, el código de esta persona.</translation>
    </message>
    <message>
        <source>Write a day such as 2026-11-30.</source>
        <translation>Escribe un día como 2026-11-30.</translation>
    </message>
    <message>
        <source>Write a whole number of years.</source>
        <translation>Escribe un número entero de años.</translation>
    </message>
    <message>
        <source>Years after the last contact</source>
        <translation>Años tras el último contacto</translation>
    </message>
</context>
<context>
    <name>clinic day</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>At this time there is {name} already.</source>
        <translation>A esa hora ya está {name}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Is on this day already.</source>
        <translation>Ya está en este día.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Nothing. Unsigned notes and new flags will be listed here.</source>
        <translation>Nada. Aquí aparecerán las notas sin firmar y los avisos nuevos.</translation>
    </message>
    <message>
        <source>That could not be done. Here is the day as it is.</source>
        <translation>Eso no se ha podido hacer. Aquí está el día tal como está.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Two at this time</source>
        <translation>Dos a esta hora</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>Se añadió a {name}.</translation>
    </message>
    <message>
        <source>{name} is marked as missed.</source>
        <translation>{name}: faltó.</translation>
    </message>
    <message>
        <source>{name} is taken off the day.</source>
        <translation>Se quitó del día a {name}.</translation>
    </message>
    <message>
        <source>{name}, without a time</source>
        <translation>{name}, sin hora</translation>
    </message>
    <message>
        <source>{number} done</source>
        <translation>hechas: {number}</translation>
    </message>
    <message numerus="yes">
        <source>{state} %n min</source>
        <translation>
            <numerusform>{state} %n min</numerusform>
            <numerusform>{state} %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic display</name>
    <message>
        <source>Both the same</source>
        <translation>Pantallas iguales</translation>
    </message>
    <message>
        <source>Display here</source>
        <translation>Pantalla aquí</translation>
    </message>
    <message>
        <source>Display off</source>
        <translation>Sin pantalla</translation>
    </message>
    <message>
        <source>Display on</source>
        <translation>Con pantalla</translation>
    </message>
    <message>
        <source>Here too</source>
        <translation>Y aquí</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>¿Cuánto te costó?</translation>
    </message>
    <message>
        <source>How much does your knee hurt now?</source>
        <translation>¿Cuánto te duele ahora la rodilla?</translation>
    </message>
    <message>
        <source>The other screen is gone. The session goes on here; F shows it on this screen.</source>
        <translation>La otra pantalla ya no está. La sesión sigue aquí; F la muestra en esta pantalla.</translation>
    </message>
    <message>
        <source>There is another screen. D shows the display on it.</source>
        <translation>Hay otra pantalla. D muestra en ella la vista del paciente.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>all you could</source>
        <translation>todo lo que pudiste</translation>
    </message>
    <message>
        <source>as bad as can be</source>
        <translation>el peor imaginable</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>ningún esfuerzo</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{activity}: {question}</source>
        <translation>{activity}: {question}</translation>
    </message>
</context>
<context>
    <name>clinic led</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>A session of {day} was not ended. What was done in it is kept when a new one begins.</source>
        <translation>Una sesión del {day} no se terminó. Lo hecho en ella se guarda al empezar otra.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>As this computer: {value}</source>
        <translation>Como este ordenador: {value}</translation>
    </message>
    <message>
        <source>Display: on the other screen, here too, off</source>
        <translation>Vista del paciente: en la otra pantalla, también aquí, apagada</translation>
    </message>
    <message>
        <source>Edit ahead</source>
        <translation>Cambiar lo que sigue</translation>
    </message>
    <message>
        <source>K parks this session. Then Ctrl+K finds anyone.</source>
        <translation>K aparca esta sesión. Después Ctrl+K encuentra a cualquiera.</translation>
    </message>
    <message>
        <source>Knee pain</source>
        <translation>Dolor de rodilla</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Apuntado: {what}</translation>
    </message>
    <message>
        <source>Park this session for another person</source>
        <translation>Aparcar esta sesión para atender a otro paciente</translation>
    </message>
    <message>
        <source>Parked sessions</source>
        <translation>Sesiones aparcadas</translation>
    </message>
    <message>
        <source>Seen: a letter for the sentence, or a digit for a test</source>
        <translation>Observado: una letra para la frase, o una cifra para una prueba</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Deshecho al momento</translation>
    </message>
    <message>
        <source>That is begun by now, so it stays as it is.</source>
        <translation>Eso ya ha empezado, así que queda como está.</translation>
    </message>
    <message>
        <source>The display on this whole screen; Esc back</source>
        <translation>La vista del paciente en toda esta pantalla; Esc para volver</translation>
    </message>
    <message>
        <source>Today's exercises</source>
        <translation>Ejercicios de hoy</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>de 10</translation>
    </message>
</context>
<context>
    <name>clinic merge</name>
    <message>
        <source>A consent that was withdrawn in one record stays withdrawn.</source>
        <translation>Un consentimiento retirado en una de las historias sigue retirado.</translation>
    </message>
    <message>
        <source>A session of each waits to go on. End that of {code} first.</source>
        <translation>De cada una hay una sesión en espera. Termina antes la de {code}.</translation>
    </message>
    <message>
        <source>A session of {code} is running. Park it or end it first.</source>
        <translation>Hay una sesión de {code} en marcha. Apárcala o termínala antes.</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Adendas</translation>
    </message>
    <message>
        <source>Answers of a morning</source>
        <translation>Respuestas de la mañana</translation>
    </message>
    <message>
        <source>Answers to suggestions</source>
        <translation>Respuestas a propuestas</translation>
    </message>
    <message>
        <source>Blocks that were lifted</source>
        <translation>Bloqueos levantados</translation>
    </message>
    <message>
        <source>Changed days</source>
        <translation>Días cambiados</translation>
    </message>
    <message>
        <source>Changes of dose</source>
        <translation>Cambios de dosis</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Corrections in sessions</source>
        <translation>Correcciones en sesiones</translation>
    </message>
    <message>
        <source>Different, those of {code} stay: {names}</source>
        <translation>Distintos, se conservan los de {code}: {names}</translation>
    </message>
    <message>
        <source>Ends of prescriptions</source>
        <translation>Finales de prescripciones</translation>
    </message>
    <message>
        <source>Episodes of care</source>
        <translation>Episodios de atención</translation>
    </message>
    <message>
        <source>First questions</source>
        <translation>Primeras preguntas</translation>
    </message>
    <message>
        <source>Flags that were looked at</source>
        <translation>Avisos vistos</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Looks while it was blocked</source>
        <translation>Consultas durante el bloqueo</translation>
    </message>
    <message>
        <source>Moved records</source>
        <translation>Registros movidos</translation>
    </message>
    <message>
        <source>Nobody here has the code {code}.</source>
        <translation>Nadie tiene aquí el código {code}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Observations and tests</source>
        <translation>Observaciones y pruebas</translation>
    </message>
    <message>
        <source>Own routines</source>
        <translation>Rutinas propias</translation>
    </message>
    <message>
        <source>Pain in daily life</source>
        <translation>Dolor en la vida diaria</translation>
    </message>
    <message>
        <source>Pain in sessions</source>
        <translation>Dolor en las sesiones</translation>
    </message>
    <message>
        <source>Parked sessions</source>
        <translation>Sesiones aparcadas</translation>
    </message>
    <message>
        <source>Plans of parked sessions</source>
        <translation>Planes de sesiones aparcadas</translation>
    </message>
    <message>
        <source>Plans of sessions</source>
        <translation>Planes de sesiones</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Settings of sessions</source>
        <translation>Ajustes de sesiones</translation>
    </message>
    <message>
        <source>Something was signed since then on what would go back, so the two stay together. Move single records on the chart.</source>
        <translation>Desde entonces se firmó algo sobre lo que volvería, así que las dos siguen unidas. Mueve registros sueltos desde la ficha.</translation>
    </message>
    <message>
        <source>Sums of exercises</source>
        <translation>Sumas de ejercicios</translation>
    </message>
    <message>
        <source>Taken over where the other one is empty: {names}</source>
        <translation>Se toma donde la otra está vacía: {names}</translation>
    </message>
    <message>
        <source>That is not the code that stays.</source>
        <translation>Ese no es el código que se conserva.</translation>
    </message>
    <message>
        <source>The births differ. Make sure that it is one person.</source>
        <translation>Las fechas de nacimiento difieren. Asegúrate de que es una sola persona.</translation>
    </message>
    <message>
        <source>The names differ. Make sure that it is one person.</source>
        <translation>Los nombres difieren. Asegúrate de que es una sola persona.</translation>
    </message>
    <message>
        <source>There are two visits on one day then.</source>
        <translation>Entonces hay dos visitas en un mismo día.</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>Esta historia ya no está aquí.</translation>
    </message>
    <message>
        <source>Two episodes of care are open then. End one on the chart.</source>
        <translation>Entonces hay dos episodios abiertos. Cierra uno en la ficha.</translation>
    </message>
    <message>
        <source>Two prescriptions run. Version {version} from {day} holds until the next one is signed.</source>
        <translation>Hay dos prescripciones en curso. La versión {version} del {day} vale hasta que se firme la siguiente.</translation>
    </message>
    <message>
        <source>Type {code}, the code that stays.</source>
        <translation>Escribe {code}, el código que se conserva.</translation>
    </message>
    <message>
        <source>Unfinished routines</source>
        <translation>Rutinas sin terminar</translation>
    </message>
    <message>
        <source>Versions of prescriptions</source>
        <translation>Versiones de prescripciones</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>What was read and ticked</source>
        <translation>Lo leído y marcado</translation>
    </message>
    <message>
        <source>What was told of home</source>
        <translation>Lo contado de casa</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>nacimiento</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>nothing was written in it</source>
        <translation>no había nada escrito</translation>
    </message>
    <message>
        <source>seen in a session that stays</source>
        <translation>visto en una sesión que se conserva</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lado</translation>
    </message>
    <message>
        <source>the other record has an unsigned one</source>
        <translation>la otra historia tiene una sin firmar</translation>
    </message>
    <message>
        <source>the other record has it already</source>
        <translation>la otra historia ya lo tiene</translation>
    </message>
    <message>
        <source>the other record has the same session</source>
        <translation>la otra historia tiene la misma sesión</translation>
    </message>
    <message>
        <source>the same day and time, nothing recorded</source>
        <translation>el mismo día y hora, sin nada registrado</translation>
    </message>
    <message>
        <source>who cares for them</source>
        <translation>quién atiende</translation>
    </message>
    <message>
        <source>{code} is a record of its own again.</source>
        <translation>{code} vuelve a ser una historia propia.</translation>
    </message>
    <message>
        <source>{code} is blocked. Answer that request first.</source>
        <translation>{code} está bloqueada. Responde antes a esa solicitud.</translation>
    </message>
    <message>
        <source>{code} is this record. Type another code.</source>
        <translation>{code} es esta historia. Escribe otro código.</translation>
    </message>
    <message>
        <source>{code} was put together with another record before.</source>
        <translation>{code} ya se unió antes a otra historia.</translation>
    </message>
    <message>
        <source>{code} was put together with this record by {who}, {day}</source>
        <translation>{code} se unió a esta historia por {who}, {day}</translation>
    </message>
    <message>
        <source>{n} left: {why}</source>
        <translation>{n} se quedan: {why}</translation>
    </message>
    <message>
        <source>{n} taken over</source>
        <translation>{n} pasan</translation>
    </message>
    <message>
        <source>{other} is part of {code} now.</source>
        <translation>{other} forma parte ahora de {code}.</translation>
    </message>
    <message>
        <source>{what}: {parts}</source>
        <translation>{what}: {parts}</translation>
    </message>
</context>
<context>
    <name>clinic note</name>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n adenda</numerusform>
            <numerusform>%n adendas</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is 1 to 20 letters or digits, without blanks.</source>
        <translation>Un nombre tiene de 1 a 20 letras o cifras, sin espacios.</translation>
    </message>
    <message>
        <source>A phrase has at most {most} letters.</source>
        <translation>Una frase tiene {most} caracteres como mucho.</translation>
    </message>
    <message>
        <source>Amended by {who}, {day}, {time}</source>
        <translation>Adenda de {who}, {day}, {time}</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>Drafted from the records. It is kept once you write.</source>
        <translation>Redactada desde los registros. Se guarda en cuanto escribas.</translation>
    </message>
    <message>
        <source>In memory only: the disk does not take it.</source>
        <translation>Solo en memoria: el disco no puede guardarla.</translation>
    </message>
    <message>
        <source>Keeping what you write …</source>
        <translation>Guardando lo que escribes…</translation>
    </message>
    <message>
        <source>Kept, not signed.</source>
        <translation>Guardada, sin firmar.</translation>
    </message>
    <message>
        <source>Kept. A therapist takes it over and signs it.</source>
        <translation>Guardada. Un fisioterapeuta se hace cargo y la firma.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this visit yet.</source>
        <translation>De esta visita aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Signed by {who}, {day}, {time}</source>
        <translation>Firmada por {who}, {day}, {time}</translation>
    </message>
    <message>
        <source>Signing: the disk has not taken it yet.</source>
        <translation>Firmando: el disco aún no la ha guardado.</translation>
    </message>
    <message>
        <source>The disk does not take it now.</source>
        <translation>El disco no puede guardarla ahora.</translation>
    </message>
    <message>
        <source>The phrases cannot be read now.</source>
        <translation>Las frases no se pueden leer ahora.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué se hace a continuación</translation>
    </message>
    <message>
        <source>What the person tells</source>
        <translation>Lo que cuenta el paciente</translation>
    </message>
    <message>
        <source>What was done, seen and measured</source>
        <translation>Lo que se hizo, observó y midió</translation>
    </message>
    <message>
        <source>What you make of it; only you write here</source>
        <translation>Cómo lo valoras; aquí solo escribes tú</translation>
    </message>
    <message>
        <source>Withdrawn by {who}, {day}, {time}</source>
        <translation>Anulada por {who}, {day}, {time}</translation>
    </message>
    <message>
        <source>Write what the name stands for.</source>
        <translation>Escribe lo que representa el nombre.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{length} letters, and {most} can be kept. What is longer is not kept yet.</source>
        <translation>{length} caracteres, y se pueden guardar {most}. Lo que sobra aún no se guarda.</translation>
    </message>
    <message>
        <source>{who} is writing this note.</source>
        <translation>{who} está escribiendo esta nota.</translation>
    </message>
</context>
<context>
    <name>clinic people</name>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Falta informar</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Acabó: {day}</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Acaba pronto</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>Acaba: {day}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Sin noticias</translation>
    </message>
    <message numerus="yes">
        <source>No word for %n day(s)</source>
        <translation>
            <numerusform>Sin noticias desde hace %n día</numerusform>
            <numerusform>Sin noticias desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody called “{name}” here. Enter looks at everybody.</source>
        <translation>Nadie se llama «{name}» aquí. Intro busca entre todos.</translation>
    </message>
    <message>
        <source>Nobody called “{name}”.</source>
        <translation>Nadie se llama «{name}».</translation>
    </message>
    <message>
        <source>Nobody called “{name}”. Enter adds a new person.</source>
        <translation>Nadie se llama «{name}». Intro añade un paciente nuevo.</translation>
    </message>
    <message>
        <source>Nobody here. That is good to know.</source>
        <translation>Nadie aquí. Es bueno saberlo.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Ctrl+N adds a person.</source>
        <translation>Aún no hay nadie. Ctrl+N añade un paciente.</translation>
    </message>
    <message>
        <source>Note not signed</source>
        <translation>Nota sin firmar</translation>
    </message>
    <message>
        <source>On today's list: {number}</source>
        <translation>En la lista de hoy: {number}</translation>
    </message>
    <message>
        <source>Red pain</source>
        <translation>Dolor en rojo</translation>
    </message>
    <message>
        <source>Stopped because it hurt</source>
        <translation>Se detuvo por dolor</translation>
    </message>
    <message>
        <source>There is one already: {codes}. Enter adds another, who will be {code}.</source>
        <translation>Ya existe: {codes}. Intro añade otro, que será {code}.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>nac. {year}</translation>
    </message>
    <message>
        <source>comes {day}</source>
        <translation>próxima visita: {day}</translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>última visita: {day}</translation>
    </message>
    <message>
        <source>pain {number}</source>
        <translation>dolor {number}</translation>
    </message>
    <message>
        <source>was {codes}</source>
        <translation>antes {codes}</translation>
    </message>
    <message>
        <source>{done} of {asked}</source>
        <translation>{done} de {asked}</translation>
    </message>
    <message>
        <source>{name} is archived: left out of lists, and kept as it is.</source>
        <translation>{name}, en el archivo: fuera de las listas, todo se conserva tal cual.</translation>
    </message>
    <message>
        <source>{name} is back in the lists.</source>
        <translation>{name} vuelve a estar en las listas.</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <translation>{number} en total</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number} de {whole}</translation>
    </message>
    <message>
        <source>{share} days done</source>
        <translation>{share} días hechos</translation>
    </message>
</context>
<context>
    <name>clinic pin</name>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>That is not your PIN.</source>
        <translation>Ese no es tu PIN.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Los dos no son iguales.</translation>
    </message>
    <message>
        <source>Your PIN is kept. It lifts the curtain.</source>
        <translation>Tu PIN está guardado. Quita la pantalla de privacidad.</translation>
    </message>
</context>
<context>
    <name>clinic prescribe</name>
    <message numerus="yes">
        <source>%n change(s) to version {version}</source>
        <translation>
            <numerusform>%n cambio respecto a la versión {version}</numerusform>
            <numerusform>%n cambios respecto a la versión {version}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) must be true first</source>
        <translation>
            <numerusform>%n punto debe cumplirse antes</numerusform>
            <numerusform>%n puntos deben cumplirse antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to check</source>
        <translation>
            <numerusform>%n punto por comprobar</numerusform>
            <numerusform>%n puntos por comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>A therapist signs; the draft is kept.</source>
        <translation>Firma un fisioterapeuta; el borrador queda guardado.</translation>
    </message>
    <message>
        <source>Add an exercise first.</source>
        <translation>Añade antes un ejercicio.</translation>
    </message>
    <message>
        <source>As in version {n}.</source>
        <translation>Como en la versión {n}.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Changes to version {n}</source>
        <translation>Cambios respecto a la versión {n}</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Give it a name of at most {n} letters.</source>
        <translation>Ponle un nombre de {n} caracteres como mucho.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>It takes the place of version {n}.</source>
        <translation>Sustituye a la versión {n}.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mía</translation>
    </message>
    <message>
        <source>No last day</source>
        <translation>Sin último día</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Aún sin firmar</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Sign version {n} for {who}, from today?</source>
        <translation>¿Firmar la versión {n} de {who}, desde hoy?</translation>
    </message>
    <message>
        <source>Sign version {n} for {who}, from {day}?</source>
        <translation>¿Firmar la versión {n} de {who}, desde el {day}?</translation>
    </message>
    <message>
        <source>Signed, begins later</source>
        <translation>Firmada, empieza más adelante</translation>
    </message>
    <message>
        <source>Stop version {n} today? Nothing is asked for from then on.</source>
        <translation>¿Suspender hoy la versión {n}? Desde entonces no hay nada pautado.</translation>
    </message>
    <message>
        <source>The draft is empty again.</source>
        <translation>El borrador está vacío de nuevo.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>El borrador queda guardado.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>The same as version {n}</source>
        <translation>Igual que la versión {n}</translation>
    </message>
    <message>
        <source>The template “{title}” is deleted.</source>
        <translation>Se borró la plantilla «{title}».</translation>
    </message>
    <message>
        <source>The template “{title}” is saved.</source>
        <translation>La plantilla «{title}» está guardada.</translation>
    </message>
    <message>
        <source>There is no version before this one.</source>
        <translation>No hay ninguna versión antes de esta.</translation>
    </message>
    <message>
        <source>There is one of this name; it is replaced.</source>
        <translation>Ya hay una con ese nombre; se sustituye.</translation>
    </message>
    <message>
        <source>This is the draft that was left here.</source>
        <translation>Este es el borrador que quedó aquí.</translation>
    </message>
    <message>
        <source>This version is signed already. Here is the next.</source>
        <translation>Esta versión ya está firmada. Aquí está la siguiente.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Version {n} is signed and holds from today.</source>
        <translation>La versión {n} está firmada y vale desde hoy.</translation>
    </message>
    <message>
        <source>Version {n} is signed and holds from {day}.</source>
        <translation>La versión {n} está firmada y vale desde el {day}.</translation>
    </message>
    <message>
        <source>Version {n} is stopped.</source>
        <translation>La versión {n} está suspendida.</translation>
    </message>
    <message>
        <source>Version {n} is withdrawn.</source>
        <translation>La versión {n} está anulada.</translation>
    </message>
    <message>
        <source>Withdraw version {n}? It counts as a mistake and stays in the record. The version before it does not come back by itself.</source>
        <translation>¿Anular la versión {n}? Cuenta como un error y queda en la historia. La versión anterior no vuelve por sí sola.</translation>
    </message>
    <message>
        <source>Write a day from {day} on.</source>
        <translation>Escribe un día a partir del {day}.</translation>
    </message>
    <message>
        <source>Write a number of weeks, or a day from {day} on.</source>
        <translation>Escribe un número de semanas, o un día a partir del {day}.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>{ended}: {reason}</source>
        <translation>{ended}: {reason}</translation>
    </message>
    <message>
        <source>{how}, {day}</source>
        <translation>{how}, {day}</translation>
    </message>
    <message>
        <source>{name} is added, number {n}.</source>
        <translation>Se añadió {name}, número {n}.</translation>
    </message>
    <message>
        <source>{name} is taken out.</source>
        <translation>Se quitó {name}.</translation>
    </message>
    <message>
        <source>{name}: now number {n}</source>
        <translation>{name}: ahora número {n}</translation>
    </message>
    <message>
        <source>{n}× a week</source>
        <translation>{n}× por semana</translation>
    </message>
    <message>
        <source>{weeks}, to {day}</source>
        <translation>{weeks}, hasta el {day}</translation>
    </message>
    <message>
        <source>“{title}” is in the list.</source>
        <translation>«{title}» está en la lista.</translation>
    </message>
</context>
<context>
    <name>clinic roles</name>
    <message>
        <source>A therapist signs and corrects. Drafts are yours to write.</source>
        <translation>Un fisioterapeuta firma y corrige. Tú puedes escribir borradores.</translation>
    </message>
    <message>
        <source>An assistant sees the people of today's list. A therapist enters others.</source>
        <translation>Un auxiliar ve a los pacientes de la lista de hoy. A los demás los apunta un fisioterapeuta.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Auxiliar</translation>
    </message>
    <message>
        <source>Does what a therapist does, and decides about the clinic.</source>
        <translation>Hace lo que hace un fisioterapeuta, y decide sobre la clínica.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Leads sessions and writes drafts for the people of today's list.</source>
        <translation>Guía sesiones y escribe borradores para los pacientes de la lista de hoy.</translation>
    </message>
    <message>
        <source>Only who leads the clinic may do that.</source>
        <translation>Eso solo lo puede hacer el responsable de la clínica.</translation>
    </message>
    <message>
        <source>Only who works in this clinic may do that.</source>
        <translation>Eso solo lo puede hacer quien trabaja en esta clínica.</translation>
    </message>
    <message>
        <source>Sees everybody, prescribes, signs and corrects.</source>
        <translation>Ve a todos, prescribe, firma y corrige.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Fisioterapeuta</translation>
    </message>
    <message>
        <source>Who cares for this person gives a copy, or who leads the clinic.</source>
        <translation>La copia la entrega quien trata a esta persona, o el responsable de la clínica.</translation>
    </message>
    <message>
        <source>Who cares for this person hands them over, or who leads the clinic.</source>
        <translation>Quien atiende a esta persona la traspasa, o quien dirige la clínica.</translation>
    </message>
</context>
<context>
    <name>clinic settings</name>
    <message numerus="yes">
        <source>%n entry(ies), all as they were written.</source>
        <translation>
            <numerusform>%n entrada, tal como se escribió.</numerusform>
            <numerusform>%n entradas, todas tal como se escribieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept elsewhere is (are) there.</source>
        <translation>
            <numerusform>%n anotada en otro sitio está aquí.</numerusform>
            <numerusform>%n anotadas en otro sitio están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>A restored back-up left newer entries behind; the trail tells of it.</source>
        <translation>Al restaurar una copia de seguridad quedaron fuera entradas más nuevas; consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Entry {n} is wrong: it was changed, swapped or added, or one before it was removed.</source>
        <translation>La entrada {n} no es correcta: se cambió, se intercambió o se añadió, o se quitó una anterior.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>If this laptop is lost, the clinic's record is lost with it.</source>
        <translation>Si se pierde este portátil, se pierden con él los datos de la clínica.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Only who leads the clinic changes what is here. The PIN is your own.</source>
        <translation>Solo el responsable de la clínica cambia lo que hay aquí. El PIN es tuyo.</translation>
    </message>
    <message>
        <source>Somebody has to lead the clinic. Make another therapist the lead before.</source>
        <translation>La clínica necesita un responsable. Antes, nombra responsable a otra persona del equipo.</translation>
    </message>
    <message>
        <source>Somebody here has the letters {letters}.</source>
        <translation>Alguien aquí ya tiene las iniciales {letters}.</translation>
    </message>
    <message>
        <source>The file has another key. Passphrases stay.</source>
        <translation>El archivo tiene otra clave. Las frases de contraseña siguen igual.</translation>
    </message>
    <message>
        <source>The new recovery code holds. Destroy the paper with the old one.</source>
        <translation>El nuevo código de recuperación ya vale. Destruye el papel con el viejo.</translation>
    </message>
    <message>
        <source>The role of {letters} is changed.</source>
        <translation>La función de {letters} está cambiada.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>This clinic is not encrypted: whoever gets hold of that folder can read everything.</source>
        <translation>Esta clínica no está cifrada: quien consiga esa carpeta puede leerlo todo.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escribe una.</translation>
    </message>
    <message>
        <source>What {where} tells of is not there: entries were cut off since.</source>
        <translation>Lo que indica {where} no está: desde entonces se cortaron entradas.</translation>
    </message>
    <message>
        <source>does not work here any more</source>
        <translation>ya no trabaja aquí</translation>
    </message>
    <message>
        <source>has no passphrase yet</source>
        <translation>aún sin frase de contraseña</translation>
    </message>
    <message>
        <source>the paper</source>
        <translation>el papel</translation>
    </message>
    <message>
        <source>{letters} does not work here any more.</source>
        <translation>{letters} ya no trabaja aquí.</translation>
    </message>
    <message>
        <source>{letters} opens the clinic with a passphrase now.</source>
        <translation>{letters} abre ahora la clínica con una frase de contraseña.</translation>
    </message>
    <message>
        <source>{letters} works here again.</source>
        <translation>{letters} vuelve a trabajar aquí.</translation>
    </message>
    <message>
        <source>{letters} works here from now on.</source>
        <translation>{letters} trabaja aquí desde ahora.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>A third less today</source>
        <translation>Hoy, un tercio menos</translation>
    </message>
    <message>
        <source>About a third less of {names}</source>
        <translation>Cerca de un tercio menos de {names}</translation>
    </message>
    <message>
        <source>An easier version of {names}</source>
        <translation>Una versión más fácil de {names}</translation>
    </message>
    <message>
        <source>Behind its gate</source>
        <translation>Requisito aún sin cumplir</translation>
    </message>
    <message>
        <source>Easier today</source>
        <translation>Hoy, más fácil</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Rests until {until}</source>
        <translation>Descanso hasta el {until}</translation>
    </message>
    <message>
        <source>{left} of {planned} exercises today</source>
        <translation>Hoy, {left} de {planned} ejercicios</translation>
    </message>
    <message>
        <source>{left} of {planned} exercises today, a third less</source>
        <translation>Hoy, {left} de {planned} ejercicios, un tercio menos</translation>
    </message>
    <message>
        <source>{left} of {planned} exercises today, {n} a third less</source>
        <translation>Hoy, {left} de {planned} ejercicios, {n} con un tercio menos</translation>
    </message>
    <message>
        <source>{n} of {planned} exercises a third less today</source>
        <translation>Hoy, {n} de {planned} ejercicios con un tercio menos</translation>
    </message>
    <message>
        <source>{what}.</source>
        <comment>a whole sentence</comment>
        <translation>{what}.</translation>
    </message>
</context>
<context>
    <name>encryption</name>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Cambiando la frase de contraseña…</translation>
    </message>
    <message>
        <source>Decrypting…</source>
        <translation>Quitando el cifrado…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Cifrando…</translation>
    </message>
    <message>
        <source>Everything is encrypted. The app asks for a passphrase at its start.</source>
        <translation>Todo está cifrado. La app pide una frase de contraseña al iniciarse.</translation>
    </message>
    <message>
        <source>It is encrypted now. Your passphrase opens it.</source>
        <translation>Ya está cifrado. Se abre con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever has this computer can read your history. With a passphrase they cannot, and the app asks you for it at each start.</source>
        <translation>Sin cifrar: quien tenga este ordenador puede leer tu historial. Con una frase de contraseña no puede, y la app te la pide en cada inicio.</translation>
    </message>
    <message>
        <source>That is not the passphrase of now.</source>
        <translation>Esa no es la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>The new passphrase opens it from now on.</source>
        <translation>Desde ahora se abre con la frase de contraseña nueva.</translation>
    </message>
    <message>
        <source>The two new ones are not the same.</source>
        <translation>Las dos nuevas no son iguales.</translation>
    </message>
    <message>
        <source>This clinic is not encrypted: whoever has this computer can read every record.</source>
        <translation>Esta clínica no está cifrada: quien tenga este ordenador puede leer todas las historias.</translation>
    </message>
    <message>
        <source>This clinic is not encrypted: whoever has this computer can read every record. Whoever leads the clinic can encrypt it here.</source>
        <translation>Esta clínica no está cifrada: quien tenga este ordenador puede leer todas las historias. El responsable de la clínica puede cifrarla aquí.</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation>Cualquier material</translation>
    </message>
    <message>
        <source>Both legs together</source>
        <translation>Las dos piernas a la vez</translation>
    </message>
    <message>
        <source>Bouncing drill</source>
        <translation>Ejercicio de rebote</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Every focus</source>
        <translation>Todos los objetivos</translation>
    </message>
    <message>
        <source>In for {inhale} s, out for {exhale} s</source>
        <translation>Inspira {inhale} s, espira {exhale} s</translation>
    </message>
    <message>
        <source>In for {inhale} s, out for {exhale} s, wait {pause} s</source>
        <translation>Inspira {inhale} s, espira {exhale} s, espera {pause} s</translation>
    </message>
    <message>
        <source>Level {name}</source>
        <translation>Nivel {name}</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>One leg, then the other</source>
        <translation>Una pierna y después la otra</translation>
    </message>
    <message>
        <source>Running drill</source>
        <translation>Técnica de carrera</translation>
    </message>
    <message>
        <source>Sides alternate</source>
        <translation>Lados alternos</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>The article may mean another movement; this is our best reading of it.</source>
        <translation>El artículo puede referirse a otro movimiento; esta es nuestra mejor lectura.</translation>
    </message>
    <message>
        <source>The article most likely means this movement.</source>
        <translation>Lo más probable es que el artículo se refiera a este movimiento.</translation>
    </message>
    <message>
        <source>We are quite sure that the article means this movement.</source>
        <translation>Estamos bastante seguros de que el artículo se refiere a este movimiento.</translation>
    </message>
    <message>
        <source>{dose} (level {level})</source>
        <translation>{dose} (nivel {level})</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n exercise(s) did not find room and will be left out.</source>
        <translation>
            <numerusform>%n ejercicio no cupo y se dejará fuera.</numerusform>
            <numerusform>%n ejercicios no cupieron y se dejarán fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>A session for your sports watch</source>
        <translation>Una sesión para tu reloj deportivo</translation>
    </message>
    <message>
        <source>A spreadsheet opens it as it is.</source>
        <translation>Una hoja de cálculo la abre tal cual.</translation>
    </message>
    <message>
        <source>Add this to your routines?</source>
        <translation>¿Añadir esto a tus rutinas?</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>CSV with a row for each session, for a spreadsheet.</source>
        <translation>CSV con una fila por sesión, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>CSV with a row for each set, for a spreadsheet.</source>
        <translation>CSV con una fila por serie, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Every set as a table</source>
        <translation>Cada serie como tabla</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything, for other programs</source>
        <translation>Todo, para otros programas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>FIT activity</source>
        <translation>Actividad FIT</translation>
    </message>
    <message>
        <source>FIT activity with its sets, as Garmin Connect and others import it.</source>
        <translation>Actividad FIT con sus series, como la importan Garmin Connect y otros.</translation>
    </message>
    <message>
        <source>Handout of a routine</source>
        <translation>Hoja de una rutina</translation>
    </message>
    <message>
        <source>Import it on the web page of your account, such as Garmin Connect.</source>
        <translation>Impórtala en la página web de tu cuenta, como Garmin Connect.</translation>
    </message>
    <message>
        <source>It is not encrypted: keep it where only you can read it.</source>
        <translation>No está cifrado: guárdalo donde solo tú puedas leerlo.</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Archivo JSON</translation>
    </message>
    <message>
        <source>JSON with sessions, sets and pains; its keys are described in the manual.</source>
        <translation>JSON con sesiones, series y dolores; sus claves se describen en el manual.</translation>
    </message>
    <message>
        <source>Looking through your history …</source>
        <translation>Revisando tu historial…</translation>
    </message>
    <message>
        <source>No program here can show folders; the path stands above.</source>
        <translation>Ningún programa puede mostrar carpetas aquí; la ruta está arriba.</translation>
    </message>
    <message>
        <source>No program here opens such a file; its path stands above.</source>
        <translation>Ningún programa abre aquí un archivo así; su ruta está arriba.</translation>
    </message>
    <message>
        <source>Nothing was imported: {cause}</source>
        <translation>No se importó nada: {cause}</translation>
    </message>
    <message>
        <source>Open it, and your calendar asks where to put it.</source>
        <translation>Ábrelo, y tu calendario pregunta dónde ponerlo.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>PDF of the programme so far: before and after, what was reached; to print.</source>
        <translation>PDF del programa hasta ahora: antes y después, lo que se ha logrado; para imprimir.</translation>
    </message>
    <message>
        <source>PDF to train from on paper: pictures, today's doses, pain rules, a diary.</source>
        <translation>PDF para entrenar en papel: imágenes, dosis de hoy, reglas del dolor, un diario.</translation>
    </message>
    <message>
        <source>PDF with pain, exercises and doses, what changed and every session; to print.</source>
        <translation>PDF con dolor, ejercicios y dosis, qué cambió y cada sesión; para imprimir.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Report for your physiotherapist</source>
        <translation>Informe para tu fisioterapeuta</translation>
    </message>
    <message>
        <source>Review of your first weeks</source>
        <translation>Balance de tus primeras semanas</translation>
    </message>
    <message>
        <source>Sessions as a table</source>
        <translation>Sesiones como tabla</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no ha funcionado</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>El archivo está listo</translation>
    </message>
    <message>
        <source>The file was not written: {cause}</source>
        <translation>El archivo no se escribió: {cause}</translation>
    </message>
    <message>
        <source>There is no exercise in {path}. Choose another file.</source>
        <translation>No hay ningún ejercicio en {path}. Elige otro archivo.</translation>
    </message>
    <message>
        <source>There is no session in these days.</source>
        <translation>No hay ninguna sesión en esos días.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Aún no hay ninguna sesión.</translation>
    </message>
    <message>
        <source>To print it, open it and choose Print there.</source>
        <translation>Para imprimirlo, ábrelo y elige allí Imprimir.</translation>
    </message>
    <message>
        <source>Weeks 1 to {n}</source>
        <translation>Semanas 1 a {n}</translation>
    </message>
    <message>
        <source>What do you want to take along?</source>
        <translation>¿Qué quieres llevarte?</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Your history cannot be read. Start the app again; it says what is wrong.</source>
        <translation>No se puede leer tu historial. Vuelve a iniciar la app; ella dice qué pasa.</translation>
    </message>
    <message>
        <source>Your plan for your calendar</source>
        <translation>Tu plan para tu calendario</translation>
    </message>
    <message>
        <source>iCalendar file</source>
        <translation>Archivo iCalendar</translation>
    </message>
    <message>
        <source>iCalendar file; importing it again moves what has changed.</source>
        <translation>Archivo iCalendar; importarlo otra vez mueve lo que ha cambiado.</translation>
    </message>
    <message>
        <source>{count}, {first} to {last}</source>
        <translation>{count}, del {first} al {last}</translation>
    </message>
    <message>
        <source>{day}, {time}, {n} min</source>
        <translation>{day}, {time}, {n} min</translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}. Choose another file.</source>
        <translation>No se puede leer {path}: {cause}. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{path} declares entities of its own, which exercise files have no use for. Get it from where it was made.</source>
        <translation>{path} declara entidades propias, que un archivo de ejercicios no necesita. Consíguelo donde se hizo.</translation>
    </message>
    <message>
        <source>{path} is damaged: {cause}. Export it anew.</source>
        <translation>{path} está dañado: {cause}. Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB. Choose one with fewer exercises.</source>
        <translation>{path} ocupa más de {most} MB. Elige uno con menos ejercicios.</translation>
    </message>
    <message>
        <source>{path} is no routine file (.toml), no exercises.xml of Workrave and no exercise file of wger. Choose one of these.</source>
        <translation>{path} no es un archivo de rutina (.toml), ni el exercises.xml de Workrave, ni un archivo de ejercicios de wger. Elige uno de ellos.</translation>
    </message>
    <message>
        <source>{path} names its exercises by number only. Choose it together with the file of the exercises (exerciseinfo).</source>
        <translation>{path} nombra sus ejercicios solo por número. Elígelo junto con el archivo de los ejercicios (exerciseinfo).</translation>
    </message>
    <message>
        <source>{path} was not written: it may not be written to. Close it in other programs, or choose another folder.</source>
        <translation>{path} no se escribió: no se puede escribir en él. Ciérralo en otros programas, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>{path} was not written: its folder is not there. Choose another.</source>
        <translation>{path} no se escribió: su carpeta no existe. Elige otra.</translation>
    </message>
    <message>
        <source>{path} was not written: the disk is full. Free some space, or choose another folder.</source>
        <translation>{path} no se escribió: el disco está lleno. Libera espacio, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>{path} was not written: there is nothing to put into it yet.</source>
        <translation>{path} no se escribió: aún no hay nada que poner.</translation>
    </message>
    <message>
        <source>{path} was not written: your history cannot be read. Start the app again; it says what is wrong.</source>
        <translation>{path} no se escribió: no se puede leer tu historial. Vuelve a iniciar la app; ella dice qué pasa.</translation>
    </message>
    <message>
        <source>{path} was not written: {cause}. Choose another folder, or try again.</source>
        <translation>{path} no se escribió: {cause}. Elige otra carpeta, o prueba otra vez.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>A routine has at least one item.</source>
        <translation>Una rutina tiene al menos un elemento.</translation>
    </message>
    <message>
        <source>Add {name} here.</source>
        <translation>Añade {name} aquí.</translation>
    </message>
    <message>
        <source>Add {name}, or name a level in like.</source>
        <translation>Añade {name}, o nombra un nivel en like.</translation>
    </message>
    <message>
        <source>An exercise has [[levels]], a routine [[items]]; begin with a copy of a built-in file.</source>
        <translation>Un ejercicio tiene [[levels]], una rutina [[items]]; empieza con una copia de un archivo incluido.</translation>
    </message>
    <message>
        <source>Begin with a copy of a built-in file.</source>
        <translation>Empieza con una copia de un archivo incluido.</translation>
    </message>
    <message>
        <source>Check sets, reps and seconds; 6 hours is the most.</source>
        <translation>Revisa series, repeticiones y segundos; 6 horas es lo máximo.</translation>
    </message>
    <message>
        <source>Check that this is the right file; shorten it if it is.</source>
        <translation>Comprueba que es el archivo correcto; si lo es, acórtalo.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Comprueba que puedes abrirlo.</translation>
    </message>
    <message>
        <source>Check the spelling and the folder.</source>
        <translation>Revisa la ortografía y la carpeta.</translation>
    </message>
    <message>
        <source>Choose a file that this app exported, or begin with a copy of one.</source>
        <translation>Elige un archivo que haya exportado esta aplicación, o empieza con una copia de uno.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elige uno de estos.</translation>
    </message>
    <message>
        <source>Did you mean '{nearest}'?</source>
        <translation>¿Querías decir «{nearest}»?</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Da a cada uno el suyo.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>Pon primero el día que va antes.</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Pon un nombre a la rutina.</translation>
    </message>
    <message>
        <source>Go on with one of them and end it first.</source>
        <translation>Sigue antes con una de ellas y termínala.</translation>
    </message>
    <message>
        <source>It has {known}.</source>
        <translation>Tiene {known}.</translation>
    </message>
    <message>
        <source>Keep to the keys of the format.</source>
        <translation>Cíñete a las claves del formato.</translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation>Se conocen {known}.</translation>
    </message>
    <message>
        <source>Leave it out if it is not known.</source>
        <translation>Quítalo si no se conoce.</translation>
    </message>
    <message>
        <source>Leave it out of the first level.</source>
        <translation>Quítalo del primer nivel.</translation>
    </message>
    <message>
        <source>Leave {key} out.</source>
        <translation>Quita {key}.</translation>
    </message>
    <message>
        <source>Let each begin where the last ended.</source>
        <translation>Haz que cada tramo empiece donde terminó el anterior.</translation>
    </message>
    <message>
        <source>Look for a missing quote, bracket or = here or on the line before.</source>
        <translation>Busca unas comillas, un corchete o un = que falte aquí o en la línea anterior.</translation>
    </message>
    <message>
        <source>Look it up in sources.toml, or write CJ.</source>
        <translation>Búscala en sources.toml, o escribe CJ.</translation>
    </message>
    <message>
        <source>Name a day, or leave it out for every day.</source>
        <translation>Nombra un día, o quítalo para todos los días.</translation>
    </message>
    <message>
        <source>Name a file on this computer.</source>
        <translation>Nombra un archivo de este ordenador.</translation>
    </message>
    <message>
        <source>Name a source id, or write CJ for clinical judgement.</source>
        <translation>Nombra el identificador de una fuente, o escribe CJ para el juicio clínico.</translation>
    </message>
    <message>
        <source>Name an exercise id, or make it a timed stretch with the key block.</source>
        <translation>Nombra el identificador de un ejercicio, o hazlo un tramo con tiempo con la clave block.</translation>
    </message>
    <message>
        <source>Name an exercise id.</source>
        <translation>Nombra el identificador de un ejercicio.</translation>
    </message>
    <message>
        <source>Name the days of the week, or how many times a week.</source>
        <translation>Nombra los días de la semana, o cuántas veces por semana.</translation>
    </message>
    <message>
        <source>Name the files in it, such as my-routine.toml.</source>
        <translation>Nombra los archivos que contiene, como my-routine.toml.</translation>
    </message>
    <message>
        <source>Prescribe anew: this one is kept as it is.</source>
        <translation>Prescribe de nuevo: esta se conserva tal cual.</translation>
    </message>
    <message>
        <source>Put {first} or {second} in the same folder.</source>
        <translation>Pon {first} o {second} en la misma carpeta.</translation>
    </message>
    <message>
        <source>Rename it, for example to {name}.toml.</source>
        <translation>Cámbiale el nombre, por ejemplo a {name}.toml.</translation>
    </message>
    <message>
        <source>Save the file with the encoding UTF-8.</source>
        <translation>Guarda el archivo con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Di en pocas palabras por qué.</translation>
    </message>
    <message>
        <source>Say it in fewer words.</source>
        <translation>Dilo en menos palabras.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Di qué hay que hacer.</translation>
    </message>
    <message>
        <source>Split the routine in two.</source>
        <translation>Divide la rutina en dos.</translation>
    </message>
    <message>
        <source>Tell the time zone as well.</source>
        <translation>Indica también la zona horaria.</translation>
    </message>
    <message>
        <source>Type it again without copying it.</source>
        <translation>Escríbelo otra vez sin copiarlo.</translation>
    </message>
    <message>
        <source>Write 0 to leave the wait out.</source>
        <translation>Escribe 0 para quitar la espera.</translation>
    </message>
    <message>
        <source>Write 1 (Monday) to 7 (Sunday).</source>
        <translation>Escribe de 1 (lunes) a 7 (domingo).</translation>
    </message>
    <message>
        <source>Write [[items]] as in a routine file, each with days or times.</source>
        <translation>Escribe [[items]] como en un archivo de rutina, cada uno con days o times.</translation>
    </message>
    <message>
        <source>Write a [table] with keys of its own.</source>
        <translation>Escribe una [tabla] con claves propias.</translation>
    </message>
    <message>
        <source>Write a day such as 2026-11-30.</source>
        <translation>Escribe un día como 2026-11-30.</translation>
    </message>
    <message>
        <source>Write a larger number.</source>
        <translation>Escribe un número mayor.</translation>
    </message>
    <message>
        <source>Write a list in square brackets, or repeated [[tables]].</source>
        <translation>Escribe una lista entre corchetes o [[tablas]] repetidas.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most} seconds.</source>
        <translation>Escribe un número de {least} a {most} segundos.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Escribe un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>Write a number without quotes, such as 4 or 2.5.</source>
        <translation>Escribe un número sin comillas, como 4 o 2.5.</translation>
    </message>
    <message>
        <source>Write a whole number without quotes, such as 3.</source>
        <translation>Escribe un número entero sin comillas, como 3.</translation>
    </message>
    <message>
        <source>Write a year such as 1987, or a day such as 1987-05-03.</source>
        <translation>Escribe un año como 1987, o un día como 1987-05-03.</translation>
    </message>
    <message>
        <source>Write at least one.</source>
        <translation>Escribe al menos uno.</translation>
    </message>
    <message>
        <source>Write at most {most}.</source>
        <translation>Escribe como mucho {most}.</translation>
    </message>
    <message>
        <source>Write it in quotes.</source>
        <translation>Escríbelo entre comillas.</translation>
    </message>
    <message>
        <source>Write it or leave it out.</source>
        <translation>Escríbelo o quítalo.</translation>
    </message>
    <message>
        <source>Write it out.</source>
        <translation>Escríbelo.</translation>
    </message>
    <message>
        <source>Write letters such as MK.</source>
        <translation>Escribe iniciales como MK.</translation>
    </message>
    <message>
        <source>Write number and unit, such as 42 cm.</source>
        <translation>Escribe número y unidad, como 42 cm.</translation>
    </message>
    <message>
        <source>Write the groups as they stand on the paper: {least} to {most} of 0 to 9 and a to f.</source>
        <translation>Escribe los grupos como están en el papel: de {least} a {most}, con 0 a 9 y a a f.</translation>
    </message>
    <message>
        <source>Write two capital letters, a hyphen and a number.</source>
        <translation>Escribe dos mayúsculas, un guion y un número.</translation>
    </message>
    <message>
        <source>Write {digits} digits and nothing else.</source>
        <translation>Escribe {digits} cifras y nada más.</translation>
    </message>
    <message>
        <source>are those of {days} items, and there are {items}</source>
        <translation>son los de {days} elementos, y hay {items}</translation>
    </message>
    <message>
        <source>are {count}</source>
        <translation>son {count}</translation>
    </message>
    <message>
        <source>are {most} already</source>
        <translation>ya son {most}</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>do not cover {least} to {most} once each</source>
        <translation>no cubren cada número de {least} a {most} una sola vez</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>has a number that is no day of the week</source>
        <translation>tiene un número que no es un día de la semana</translation>
    </message>
    <message>
        <source>has both days and times a week, or neither</source>
        <translation>tiene a la vez días y veces por semana, o ninguno de los dos</translation>
    </message>
    <message>
        <source>has fewer than {least} letters</source>
        <translation>tiene menos de {least} letras</translation>
    </message>
    <message>
        <source>has no level before it</source>
        <translation>no tiene ningún nivel antes</translation>
    </message>
    <message>
        <source>has no phase of kind hold to set</source>
        <translation>no tiene una fase de tipo hold que ajustar</translation>
    </message>
    <message>
        <source>has no time zone</source>
        <translation>no tiene zona horaria</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>no tiene título</translation>
    </message>
    <message>
        <source>has no value with a unit</source>
        <translation>no tiene un valor con unidad</translation>
    </message>
    <message>
        <source>has no video file beside it</source>
        <translation>no tiene un archivo de vídeo al lado</translation>
    </message>
    <message>
        <source>has {count} items, more than {most}</source>
        <translation>tiene {count} elementos, más de {most}</translation>
    </message>
    <message>
        <source>has {size} bytes, more than {most}</source>
        <translation>tiene {size} bytes, más de {most}</translation>
    </message>
    <message>
        <source>holds characters that are not UTF-8</source>
        <translation>contiene caracteres que no son UTF-8</translation>
    </message>
    <message>
        <source>holds characters that cannot be seen</source>
        <translation>contiene caracteres que no se ven</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>is easy to guess</source>
        <translation>es fácil de adivinar</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is neither an exercise nor a routine</source>
        <translation>no es ni un ejercicio ni una rutina</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>is no prescription: it has no [[items]]</source>
        <translation>no es una prescripción: no tiene [[items]]</translation>
    </message>
    <message>
        <source>is no routine: it has no [[items]]</source>
        <translation>no es una rutina: no tiene [[items]]</translation>
    </message>
    <message>
        <source>is not a key of this format</source>
        <translation>no es una clave de este formato</translation>
    </message>
    <message>
        <source>is not a plain file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>is not the beginning of an entry of the trail</source>
        <translation>no es el comienzo de una entrada del registro de auditoría</translation>
    </message>
    <message>
        <source>is not valid TOML at column {column}: {sentence}</source>
        <translation>no es TOML válido en la columna {column} ({sentence})</translation>
    </message>
    <message>
        <source>is not valid TOML at the end of the file: {sentence}</source>
        <translation>no es TOML válido al final del archivo ({sentence})</translation>
    </message>
    <message>
        <source>is not valid TOML: {sentence}</source>
        <translation>no es TOML válido ({sentence})</translation>
    </message>
    <message>
        <source>is not {digits} digits</source>
        <translation>no son {digits} cifras</translation>
    </message>
    <message>
        <source>is {length} characters long; {most} can be shown</source>
        <translation>tiene {length} caracteres; se pueden mostrar {most}</translation>
    </message>
    <message>
        <source>names no day</source>
        <translation>no nombra ningún día</translation>
    </message>
    <message>
        <source>number {number} is empty</source>
        <translation>el número {number} está vacío</translation>
    </message>
    <message>
        <source>number {number} is {length} characters long</source>
        <translation>el número {number} tiene {length} caracteres</translation>
    </message>
    <message>
        <source>takes {hours} hours</source>
        <translation>dura {hours} horas</translation>
    </message>
    <message>
        <source>the file's name is its id and may hold only small letters, digits and single hyphens</source>
        <translation>el nombre del archivo es su identificador y solo puede llevar minúsculas, cifras y guiones sueltos</translation>
    </message>
    <message>
        <source>{card} has no clock</source>
        <translation>{card} no tiene reloj</translation>
    </message>
    <message>
        <source>{card} has no counted breath in</source>
        <translation>{card} no tiene inspiración contada</translation>
    </message>
    <message>
        <source>{card} has no counted breath out</source>
        <translation>{card} no tiene espiración contada</translation>
    </message>
    <message>
        <source>{card} has no hold</source>
        <translation>{card} no tiene mantenimiento</translation>
    </message>
    <message>
        <source>{card} has no second side in a set</source>
        <translation>{card} no tiene un segundo lado en una serie</translation>
    </message>
    <message>
        <source>{card} has no single movement</source>
        <translation>{card} no tiene un movimiento único</translation>
    </message>
    <message>
        <source>{card} has no wait after the breath</source>
        <translation>{card} no tiene espera después de la respiración</translation>
    </message>
    <message>
        <source>{first} is after {last}</source>
        <translation>{first} es posterior a {last}</translation>
    </message>
    <message>
        <source>{given} is neither a year nor a day</source>
        <translation>{given} no es ni un año ni un día</translation>
    </message>
    <message>
        <source>{given} is not 2 to 4 capital letters</source>
        <translation>{given} no son de 2 a 4 mayúsculas</translation>
    </message>
    <message>
        <source>{given} is not a code such as AK-17</source>
        <translation>{given} no es un código como AK-17</translation>
    </message>
    <message>
        <source>{given} is not a day</source>
        <translation>{given} no es un día</translation>
    </message>
    <message>
        <source>{given} is not a known source</source>
        <translation>{given} no es una fuente conocida</translation>
    </message>
    <message>
        <source>{given} is not a level of {card}</source>
        <translation>{given} no es un nivel de {card}</translation>
    </message>
    <message>
        <source>{given} is not a level that stands before this one</source>
        <translation>{given} no es un nivel que esté antes de este</translation>
    </message>
    <message>
        <source>{given} is not a list</source>
        <translation>{given} no es una lista</translation>
    </message>
    <message>
        <source>{given} is not a number</source>
        <translation>{given} no es un número</translation>
    </message>
    <message>
        <source>{given} is not a routine here</source>
        <translation>{given} no es una rutina de aquí</translation>
    </message>
    <message>
        <source>{given} is not a table</source>
        <translation>{given} no es una tabla</translation>
    </message>
    <message>
        <source>{given} is not a whole number</source>
        <translation>{given} no es un número entero</translation>
    </message>
    <message>
        <source>{given} is not a whole number from 0 to 10</source>
        <translation>{given} no es un número entero de 0 a 10</translation>
    </message>
    <message>
        <source>{given} is not above {least}</source>
        <translation>{given} no es mayor que {least}</translation>
    </message>
    <message>
        <source>{given} is not an aim of focus.toml</source>
        <translation>{given} no es un objetivo de focus.toml</translation>
    </message>
    <message>
        <source>{given} is not in the catalogue</source>
        <translation>{given} no está en el catálogo</translation>
    </message>
    <message>
        <source>{given} is not one of {known}</source>
        <translation>{given} no es ninguno de {known}</translation>
    </message>
    <message>
        <source>{given} is not text</source>
        <translation>{given} no es texto</translation>
    </message>
    <message>
        <source>{given} is outside {least} to {most}</source>
        <translation>{given} no está entre {least} y {most}</translation>
    </message>
    <message>
        <source>{given} is outside {least} to {most} seconds</source>
        <translation>{given} no está entre {least} y {most} segundos</translation>
    </message>
    <message>
        <source>{given} is there twice</source>
        <translation>{given} está dos veces</translation>
    </message>
    <message>
        <source>{given} is too short to follow</source>
        <translation>{given} es demasiado corto para seguirlo</translation>
    </message>
    <message>
        <source>{given} s of {kind} is outside the safe {least} to {most}</source>
        <translation>{given} s de {kind} no está dentro de lo seguro, de {least} a {most}</translation>
    </message>
    <message>
        <source>{most} can be read in time.</source>
        <translation>{most} se pueden leer a tiempo.</translation>
    </message>
</context>
<context>
    <name>first</name>
    <message>
        <source>A year or more</source>
        <translation>Un año o más</translation>
    </message>
    <message>
        <source>Around or behind the kneecap</source>
        <translation>Alrededor o detrás de la rótula</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <translation>Parte de atrás de la rodilla</translation>
    </message>
    <message>
        <source>Below the kneecap</source>
        <translation>Debajo de la rótula</translation>
    </message>
    <message>
        <source>Below the kneecap it is often the tendon, which asks for exercises of its own. Ask a physiotherapist or doctor first.</source>
        <translation>Debajo de la rótula a menudo es el tendón, que pide ejercicios propios. Pregunta antes a un fisioterapeuta o médico.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>Have pain behind the knee looked at by a doctor or physiotherapist first. See a doctor today if the calf is swollen, warm or painful at rest.</source>
        <translation>Haz que un médico o fisioterapeuta vea antes el dolor detrás de la rodilla. Acude hoy al médico si la pantorrilla está hinchada, caliente o duele en reposo.</translation>
    </message>
    <message>
        <source>Have the inner side looked at by a doctor or physiotherapist first, above all after a twist or with swelling.</source>
        <translation>Que un médico o fisioterapeuta mire antes el lado interno, sobre todo tras una torcedura o si hay hinchazón.</translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation>Lado interno</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>On the outer side it is often the iliotibial band, which asks for other exercises. Ask a physiotherapist or doctor first.</source>
        <translation>En el lado externo a menudo es la cintilla iliotibial, que pide otros ejercicios. Pregunta antes a un fisioterapeuta o médico.</translation>
    </message>
    <message>
        <source>Outer side</source>
        <translation>Lado externo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>This programme is made for pain around the kneecap. Neither run nor hop until you have asked: running and running drills are left out until then.</source>
        <translation>Este programa está hecho para el dolor alrededor de la rótula. No corras ni saltes hasta que hayas preguntado: hasta entonces se omiten las carreras y los ejercicios de técnica.</translation>
    </message>
    <message>
        <source>Under 6 months</source>
        <translation>Menos de 6 meses</translation>
    </message>
    <message>
        <source>Under 6 weeks</source>
        <translation>Menos de 6 semanas</translation>
    </message>
    <message>
        <source>Under a year</source>
        <translation>Menos de un año</translation>
    </message>
    <message>
        <source>With 6 or more in daily life see a physiotherapist or doctor first. Until then mobility only, and no more of it than is comfortable.</source>
        <translation>Con un dolor de 6 o más en el día a día, acude antes a un fisioterapeuta o médico. Hasta entonces solo movilidad, y no más de la que resulte cómoda.</translation>
    </message>
    <message>
        <source>With pain in the hip, the groin, the back or a bone, or after a fall or twist, see a doctor first.</source>
        <translation>Con dolor de cadera, de ingle, de espalda o de hueso, o tras una caída o torcedura, acude antes al médico.</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation>{n} o más</translation>
    </message>
</context>
<context>
    <name>foreign</name>
    <message>
        <source>Exercises of Workrave</source>
        <translation>Ejercicios de Workrave</translation>
    </message>
    <message>
        <source>Exercises of wger</source>
        <translation>Ejercicios de wger</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>Derechos: {rights}</translation>
    </message>
    <message>
        <source>Taken from {program}. It was not made for pain around the kneecap: leave out what hurts, and ask your physiotherapist when in doubt.</source>
        <translation>Tomado de {program}. No se hizo para el dolor alrededor de la rótula: omite lo que duela y, en caso de duda, pregunta a tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>{n} times, slowly.</source>
        <translation>{n} veces, despacio.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>A line will be drawn here from the second score on.</source>
        <translation>Aquí se dibujará una línea a partir de la segunda puntuación.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Añadida a mano</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>Edited, %n old value(s) kept</source>
        <translation>
            <numerusform>Editada, %n valor anterior guardado</numerusform>
            <numerusform>Editada, %n valores anteriores guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Esfuerzo, de 0 a 10</translation>
    </message>
    <message>
        <source>Effort: from {first} to {last} {time}.</source>
        <translation>Esfuerzo: de {first} a {last} {time}.</translation>
    </message>
    <message>
        <source>Extra set</source>
        <translation>Serie extra</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: better by the {change} points that count as a change, or more.</source>
        <translation>De {first} a {last} desde {day}: mejor por los {change} puntos que cuentan como cambio, o más.</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: less than the {change} points that count as a change.</source>
        <translation>De {first} a {last} desde {day}: menos de los {change} puntos que cuentan como cambio.</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: worse by the {change} points that count as a change, or more. Talk to a physiotherapist about it.</source>
        <translation>De {first} a {last} desde {day}: peor por los {change} puntos que cuentan como cambio, o más. Háblalo con un fisioterapeuta.</translation>
    </message>
    <message>
        <source>Give a number from {lowest} to {highest}.</source>
        <translation>Da un número de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>How hard your sessions were will be drawn here once two weeks have an answer.</source>
        <translation>Lo que te costaron tus sesiones se dibujará aquí cuando dos semanas tengan respuesta.</translation>
    </message>
    <message>
        <source>How much of the plan was done will be drawn here after a second week of training.</source>
        <translation>Cuánto del plan se hizo se dibujará aquí tras una segunda semana de entrenamiento.</translation>
    </message>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Dolor de rodilla, de 0 a 10</translation>
    </message>
    <message>
        <source>Longest set</source>
        <translation>Serie más larga</translation>
    </message>
    <message>
        <source>Longest set, in seconds</source>
        <translation>Serie más larga, en segundos</translation>
    </message>
    <message>
        <source>Mean set</source>
        <translation>Serie media</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation>Minutos por mes</translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>Name the activity, such as: walking down stairs.</source>
        <translation>Nombra la actividad, como: bajar escaleras.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Ninguna sesión este día.</translation>
    </message>
    <message>
        <source>Pain after sessions: from {first} to {last} {time}.</source>
        <translation>Dolor tras las sesiones: de {first} a {last} {time}.</translation>
    </message>
    <message>
        <source>Pain after sessions: {last} as at first, {time}.</source>
        <translation>Dolor tras las sesiones: {last} como al principio, {time}.</translation>
    </message>
    <message>
        <source>Pain before and during sessions, as you told it.</source>
        <translation>Dolor antes y durante las sesiones, como lo indicaste.</translation>
    </message>
    <message>
        <source>Pain {before} → {after}</source>
        <translation>Dolor {before} → {after}</translation>
    </message>
    <message>
        <source>Pain {before} → {after}, up to {worst}</source>
        <translation>Dolor {before} → {after}, hasta {worst}</translation>
    </message>
    <message>
        <source>Pain {n}</source>
        <translation>Dolor {n}</translation>
    </message>
    <message>
        <source>Score of {day} deleted.</source>
        <translation>Puntuación del {day} borrada.</translation>
    </message>
    <message>
        <source>Score saved.</source>
        <translation>Puntuación guardada.</translation>
    </message>
    <message>
        <source>Session added on {day}.</source>
        <translation>Sesión añadida el {day}.</translation>
    </message>
    <message>
        <source>Session changed.</source>
        <translation>Sesión cambiada.</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Sesión borrada.</translation>
    </message>
    <message>
        <source>Session erased.</source>
        <translation>Sesión eliminada.</translation>
    </message>
    <message>
        <source>Session restored.</source>
        <translation>Sesión recuperada.</translation>
    </message>
    <message>
        <source>Sessions finished</source>
        <translation>Sesiones terminadas</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Serie {n}</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Sets done of planned, in percent</source>
        <translation>Series hechas de las previstas, en porcentaje</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Terminada antes</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>That is in the future.</source>
        <translation>Eso está en el futuro.</translation>
    </message>
    <message>
        <source>The longest set of each week will be drawn here after a second week with an exercise.</source>
        <translation>La serie más larga de cada semana se dibujará aquí tras una segunda semana con un ejercicio.</translation>
    </message>
    <message>
        <source>Total of the questionnaire, {lowest} to {highest}</source>
        <translation>Total del cuestionario, de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-05-01.</source>
        <translation>Escribe la fecha como año-mes-día, por ejemplo 2026-05-01.</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes, such as 18:30.</source>
        <translation>Escribe la hora como horas y minutos, por ejemplo 18:30.</translation>
    </message>
    <message>
        <source>Write whole minutes from 1 to {most}.</source>
        <translation>Escribe minutos enteros de 1 a {most}.</translation>
    </message>
    <message>
        <source>Your pain before and after sessions will be drawn here once two weeks have an answer.</source>
        <translation>Tu dolor antes y después de las sesiones se dibujará aquí cuando dos semanas tengan respuesta.</translation>
    </message>
    <message>
        <source>Your time will be drawn here after a second week of training.</source>
        <translation>Tu tiempo se dibujará aquí tras una segunda semana de entrenamiento.</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>añadida a mano</translation>
    </message>
    <message>
        <source>before the first set</source>
        <translation>antes de la primera serie</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date; see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date; see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>in 12 weeks</source>
        <translation>en 12 semanas</translation>
    </message>
    <message>
        <source>in 4 weeks</source>
        <translation>en 4 semanas</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>en un año</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>no pain told</source>
        <translation>sin dolor indicado</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>terminada antes</translation>
    </message>
    <message>
        <source>{adherence} Done of the programme’s days in the last five weeks: {days}.</source>
        <translation>{adherence} Días del programa hechos en las últimas cinco semanas: {days}.</translation>
    </message>
    <message>
        <source>{date}, {remark}</source>
        <translation>{date}, {remark}</translation>
    </message>
    <message>
        <source>{day}, no session</source>
        <translation>{day}, ninguna sesión</translation>
    </message>
    <message>
        <source>{day}, {from_time} to {to_time}</source>
        <translation>{day}, de {from_time} a {to_time}</translation>
    </message>
    <message>
        <source>{day}, {sessions}, {time}, highest pain {pain}, {light}</source>
        <translation>{day}, {sessions}, {time}, dolor más alto {pain}, {light}</translation>
    </message>
    <message>
        <source>{day}, {sessions}, {time}, no pain told</source>
        <translation>{day}, {sessions}, {time}, sin dolor indicado</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} sets</source>
        <translation>{done} de {planned} series</translation>
    </message>
    <message>
        <source>{exercise}: from {first} to {last} seconds {time}.</source>
        <translation>{exercise}: de {first} a {last} segundos {time}.</translation>
    </message>
    <message>
        <source>{mean} minutes in a usual month, {last} in this one.</source>
        <translation>{mean} minutos en un mes normal, {last} en este.</translation>
    </message>
    <message>
        <source>{mean} minutes in a usual week, {last} in this one.</source>
        <translation>{mean} minutos en una semana normal, {last} en esta.</translation>
    </message>
    <message>
        <source>{name}, {date}, {time}, {sets}, {pain}</source>
        <translation>{name}, {date}, {time}, {sets}, {pain}</translation>
    </message>
    <message>
        <source>{reps} ×</source>
        <translation>{reps} ×</translation>
    </message>
    <message>
        <source>{reps} × in {time}</source>
        <translation>{reps} × en {time}</translation>
    </message>
    <message>
        <source>{sentence} Source: {sources}.</source>
        <translation>{sentence} Fuente: {sources}.</translation>
    </message>
    <message>
        <source>{sets} of {planned} planned sets done, {finished} of {sessions} sessions finished.</source>
        <translation>{sets} de {planned} series previstas hechas, {finished} de {sessions} sesiones terminadas.</translation>
    </message>
    <message>
        <source>{set}, {side}</source>
        <translation>{set}, {side}</translation>
    </message>
    <message>
        <source>{strand} {done} of {planned}</source>
        <translation>{strand} {done} de {planned}</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{value} de {highest}</translation>
    </message>
</context>
<context>
    <name>hurting</name>
    <message>
        <source>Easier version</source>
        <translation>Versión más fácil</translation>
    </message>
    <message>
        <source>Easier version of {exercise}</source>
        <translation>Versión más fácil de {exercise}</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Seguir de todos modos</translation>
    </message>
    <message>
        <source>Go on without {exercises}</source>
        <translation>Seguir sin {exercises}</translation>
    </message>
    <message>
        <source>Goes on with {exercise}.</source>
        <translation>Se sigue con {exercise}.</translation>
    </message>
    <message>
        <source>It is fine, go on</source>
        <translation>Estoy bien, seguir</translation>
    </message>
    <message>
        <source>Leave out {exercise}</source>
        <translation>Omitir {exercise}</translation>
    </message>
    <message>
        <source>Leaves out: {exercises}.</source>
        <translation>Se omite: {exercises}.</translation>
    </message>
    <message>
        <source>Stop this exercise</source>
        <translation>Detener este ejercicio</translation>
    </message>
    <message>
        <source>Stop this exercise. If it stays, ask a doctor or physiotherapist.</source>
        <translation>Detén este ejercicio. Si no se pasa, pregunta a tu médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Then the session ends.</source>
        <translation>Después termina la sesión.</translation>
    </message>
    <message>
        <source>Then the session ends. What was done is kept.</source>
        <translation>Después termina la sesión. Lo que hiciste se guarda.</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Pause, go on (the clicker's blank key)</source>
        <translation>Pausa, seguir (tecla de pantalla en negro del mando)</translation>
    </message>
    <message>
        <source>Pause, go on, or Done at your own pace</source>
        <translation>Pausa, seguir, o Hecho a tu ritmo</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Ejercicio anterior</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
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
        <source>Space</source>
        <translation>Espacio</translation>
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
    <name>learn</name>
    <message>
        <source>After a session</source>
        <translation>Después de una sesión</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Be seen by a doctor today</source>
        <translation>Que te vea un médico hoy</translation>
    </message>
    <message>
        <source>Book a visit with a doctor or physiotherapist</source>
        <translation>Pide cita con un médico o fisioterapeuta</translation>
    </message>
    <message>
        <source>Call the emergency number now (112 in Europe)</source>
        <translation>Llama ya al número de emergencias (112 en Europa)</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>If it is not so</source>
        <translation>Si no es así</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Correr</translation>
    </message>
    <message>
        <source>Stop a session at any of these</source>
        <translation>Detén la sesión con cualquiera de estas señales</translation>
    </message>
    <message>
        <source>Weeks {first} to {last}</source>
        <translation>Semanas {first} a {last}</translation>
    </message>
    <message>
        <source>What to aim for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
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
        <source>That did not work</source>
        <translation>Eso no ha funcionado</translation>
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
    <name>opening</name>
    <message>
        <source>Beside the back-ups lies a copy of it, of {day}.</source>
        <translation>Junto a las copias de seguridad hay un duplicado de ese archivo, del {day}.</translation>
    </message>
    <message>
        <source>Choose whose passphrase it is to be.</source>
        <translation>Elige de quién será la frase de contraseña.</translation>
    </message>
    <message>
        <source>No copy of it was found beside the back-ups.</source>
        <translation>Junto a las copias de seguridad no se encontró ningún duplicado de ese archivo.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>That is no recovery code: it has 8 groups of 5 letters and numbers.</source>
        <translation>Eso no es un código de recuperación: tiene 8 grupos de 5 letras y cifras.</translation>
    </message>
    <message>
        <source>That is not the passphrase of {letters}.</source>
        <translation>Esa no es la frase de contraseña de {letters}.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>That is not the recovery code.</source>
        <translation>Ese no es el código de recuperación.</translation>
    </message>
    <message>
        <source>The next one can be tried in {seconds} s.</source>
        <translation>Se puede probar otra vez dentro de {seconds} s.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>What opens this folder was changed by something else than this app. Put the copy of “clinic.json” or “key.json” from the folder “backups” in its place.</source>
        <translation>Algo que no es esta app cambió lo que abre esta carpeta. Pon en su lugar el duplicado de «clinic.json» o «key.json» de la carpeta «backups».</translation>
    </message>
    <message>
        <source>Whose passphrase it was does not work here any more. Somebody else has to open the clinic.</source>
        <translation>La persona de esa frase de contraseña ya no trabaja aquí. Tiene que abrir la clínica otra persona.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>Falta {path}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this app. Install the newest one.</source>
        <translation>{path} lo escribió una versión más nueva de esta app. Instala la más reciente.</translation>
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
    <name>programme</name>
    <message numerus="yes">
        <source>%n day(s) without {what}.</source>
        <translation>
            <numerusform>%n día sin hacer {what}.</numerusform>
            <numerusform>%n días sin hacer {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good session(s) in a row: all sets done, a calm knee, as usual the morning after.</source>
        <translation>
            <numerusform>%n buena sesión: todas las series hechas, rodilla en calma, como siempre a la mañana siguiente.</numerusform>
            <numerusform>%n buenas sesiones seguidas: todas las series hechas, rodilla en calma, como siempre a la mañana siguiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good session(s) in a row: all sets done, and a calm knee.</source>
        <translation>
            <numerusform>%n buena sesión: todas las series hechas y la rodilla en calma.</numerusform>
            <numerusform>%n buenas sesiones seguidas: todas las series hechas y la rodilla en calma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned day(s) went by without a session. That happens: go on from here.</source>
        <translation>
            <numerusform>Ha pasado %n día previsto sin sesión. Puede ocurrir: sigue desde aquí.</numerusform>
            <numerusform>Han pasado %n días previstos sin sesión. Puede ocurrir: sigue desde aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without {what}.</source>
        <translation>
            <numerusform>%n semana sin hacer {what}.</numerusform>
            <numerusform>%n semanas sin hacer {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>2 points or more, which people usually notice</source>
        <translation>2 puntos o más, que se suelen notar</translation>
    </message>
    <message>
        <source>6 or more before training means a day without it.</source>
        <translation>Con un dolor de 6 o más antes de entrenar, ese día no se entrena.</translation>
    </message>
    <message>
        <source>6 or more means no more training on that day, and none on the next.</source>
        <translation>Con un dolor de 6 o más, ese día no se entrena más, y el siguiente tampoco.</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <translation>Un día de descanso</translation>
    </message>
    <message>
        <source>A day of rest, {then} tomorrow</source>
        <translation>Un día de descanso, mañana {then}</translation>
    </message>
    <message>
        <source>A run is good with pain up to {highest} while running, settled an hour after and a normal next morning. {good} good ones in a row earn the next step.</source>
        <translation>Una carrera es buena con dolor de hasta {highest} al correr, calmado una hora después, y una mañana siguiente normal. {good} buenas seguidas ganan el siguiente paso.</translation>
    </message>
    <message>
        <source>A sore morning, or 3 to 5 after a session, takes a third of the work until one session has gone well.</source>
        <translation>Una mala mañana, o un dolor de 3 a 5 después de una sesión, quita un tercio del trabajo hasta que una sesión haya ido bien.</translation>
    </message>
    <message>
        <source>A step is earned when all sets are done, with pain of no more than 2.</source>
        <translation>Un paso se gana con todas las series hechas y dolor de 2 como máximo.</translation>
    </message>
    <message>
        <source>A week without a session does not count: this is week {n}.</source>
        <translation>Una semana sin sesión no cuenta: esta es la semana {n}.</translation>
    </message>
    <message>
        <source>A week without a session happens: go on from here.</source>
        <translation>Una semana sin sesión puede pasar: sigue desde aquí.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accepted: {what}</source>
        <translation>Aceptado: {what}</translation>
    </message>
    <message>
        <source>After 6 weeks the pain has changed by less than 2 points. Somebody who can examine the knee may find what an app cannot.</source>
        <translation>Tras 6 semanas el dolor ha cambiado menos de 2 puntos. Alguien que pueda explorar la rodilla quizá encuentre lo que una app no puede.</translation>
    </message>
    <message>
        <source>Aim: {aim}</source>
        <translation>Meta: {aim}</translation>
    </message>
    <message>
        <source>An app cannot examine a knee. It names a physiotherapist after three red days within two weeks, with everyday pain that is high, stays above 3 or rises, and where nothing has changed after 6 weeks.</source>
        <translation>Una app no puede explorar una rodilla. Propone acudir a fisioterapia tras tres días rojos en dos semanas, con un dolor de cada día alto, que sigue por encima de 3 o que sube, y cuando nada ha cambiado tras 6 semanas.</translation>
    </message>
    <message>
        <source>An exercise that brings 3 to 5, or that was stopped because it hurt, comes one level lower the next time.</source>
        <translation>Un ejercicio que duele de 3 a 5, o que se detuvo porque dolía, viene la próxima vez un nivel más abajo.</translation>
    </message>
    <message>
        <source>As usual, with {n} of 10?</source>
        <translation>¿Como siempre, con {n} de 10?</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <source>Check the gate of {names}</source>
        <translation>Comprueba el requisito de {names}</translation>
    </message>
    <message>
        <source>Clinical judgement, no source found</source>
        <translation>Juicio clínico, sin fuente encontrada</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Hecho por hoy</translation>
    </message>
    <message>
        <source>Done for today, {then} tomorrow</source>
        <translation>Hecho por hoy, mañana {then}</translation>
    </message>
    <message>
        <source>Earned: {change}. If the knee is back to its usual tomorrow, Today suggests it.</source>
        <translation>Ganado: {change}. Si la rodilla está mañana como siempre, Hoy lo propondrá.</translation>
    </message>
    <message>
        <source>Earned: {change}. Steps up come again on {day}, a week after the last red day.</source>
        <translation>Conseguido: {change}. Los avances vuelven el {day}, una semana después del último día rojo.</translation>
    </message>
    <message>
        <source>Earned: {n} good runs in a row.</source>
        <translation>Ganado: {n} buenas carreras seguidas.</translation>
    </message>
    <message>
        <source>Every exercise is at the top of its ladder; now it is about keeping it.</source>
        <translation>Todos los ejercicios están en lo más alto de su escalera; ahora se trata de conservarlo.</translation>
    </message>
    <message>
        <source>Everyday pain has risen by 2 points or more since you told it before. Somebody who can examine the knee may find out why.</source>
        <translation>El dolor de cada día ha subido 2 puntos o más desde que lo indicaste la vez anterior. Alguien que pueda explorar la rodilla quizá averigüe por qué.</translation>
    </message>
    <message>
        <source>Everyday pain has stayed above 3 from one answer to the next. Somebody who can examine the knee may find what keeps it there.</source>
        <translation>El dolor de cada día ha seguido por encima de 3 de una respuesta a la siguiente. Alguien que pueda explorar la rodilla quizá encuentre qué lo mantiene ahí.</translation>
    </message>
    <message>
        <source>Everyday pain is {n} of 10. With more than 5 only mobility is planned, and somebody who can examine the knee may help more than any plan.</source>
        <translation>El dolor de cada día es {n} de 10. Con más de 5 solo se prevé movilidad, y alguien que pueda explorar la rodilla quizá ayude más que cualquier plan.</translation>
    </message>
    <message>
        <source>Everyday pain is {n}; drills come at 0 to {limit}.</source>
        <translation>El dolor de cada día es {n}; los ejercicios de técnica vienen con un dolor de 0 a {limit}.</translation>
    </message>
    <message>
        <source>Everyday pain is {n}; strength comes at 0 to {limit}, running drills at 0 to {drills}.</source>
        <translation>El dolor de cada día es {n}; la fuerza llega con 0 a {limit}, los ejercicios de técnica con 0 a {drills}.</translation>
    </message>
    <message>
        <source>Good run</source>
        <translation>Buena carrera</translation>
    </message>
    <message>
        <source>Good to have you back. After four weeks without a session the weeks count from 1 again, and it begins with less.</source>
        <translation>Qué bien que hayas vuelto. Tras cuatro semanas sin sesión, las semanas vuelven a contar desde la 1, y se empieza con menos.</translation>
    </message>
    <message>
        <source>High knees load the knee most, so they come last, and only where all of their gate holds.</source>
        <translation>Las rodillas altas son lo que más carga la rodilla; por eso vienen al final, y solo si se cumple todo su requisito.</translation>
    </message>
    <message>
        <source>How was the knee the morning after {day}'s session?</source>
        <translation>¿Cómo estaba la rodilla la mañana después de la sesión del {day}?</translation>
    </message>
    <message>
        <source>I will see somebody</source>
        <translation>Iré a que me vean</translation>
    </message>
    <message>
        <source>In daily life: {n}</source>
        <translation>En el día a día: {n}</translation>
    </message>
    <message>
        <source>Is your knee back to its usual this morning?</source>
        <translation>¿Está tu rodilla esta mañana como siempre?</translation>
    </message>
    <message>
        <source>It holds more than today leaves of it.</source>
        <translation>Contiene más de lo que hoy queda de ella.</translation>
    </message>
    <message>
        <source>Knee pain in daily life: {n} of 10.</source>
        <translation>Dolor de rodilla en el día a día: {n} de 10.</translation>
    </message>
    <message>
        <source>Knee pain now: {n} of 10.</source>
        <translation>Dolor de rodilla ahora: {n} de 10.</translation>
    </message>
    <message>
        <source>Left out today: {what}.</source>
        <translation>Hoy se omite: {what}.</translation>
    </message>
    <message>
        <source>Let a physiotherapist look at the knee</source>
        <translation>Que un fisioterapeuta mire la rodilla</translation>
    </message>
    <message>
        <source>Look again tomorrow, and tell how the knee is then.</source>
        <translation>Mira otra vez mañana e indica cómo está entonces la rodilla.</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>More than {limit} in running and its drills, or a stop because it hurt, rests them for {n} whole days; then they come back one level lower. New drills wait {calm} days.</source>
        <translation>Con un dolor de más de {limit} al correr o en los ejercicios de técnica, o si se detuvieron porque dolía, correr y los ejercicios de técnica descansan {n} días enteros; después vuelven un nivel más abajo. Los ejercicios de técnica nuevos esperan {calm} días.</translation>
    </message>
    <message>
        <source>Next run from {day}</source>
        <translation>Próxima carrera a partir del {day}</translation>
    </message>
    <message>
        <source>Next step: answer how the knee was the morning after.</source>
        <translation>Siguiente paso: responde cómo estaba la rodilla a la mañana siguiente.</translation>
    </message>
    <message>
        <source>Next step: ask a doctor or physiotherapist about the pain elsewhere.</source>
        <translation>Siguiente paso: pregunta a un médico o fisioterapeuta por el dolor en otro sitio.</translation>
    </message>
    <message>
        <source>Next step: it comes with everyday pain of 0 to {limit}.</source>
        <translation>Siguiente paso: llega con un dolor de cada día de 0 a {limit}.</translation>
    </message>
    <message>
        <source>Next step: tell the pain after a session with {name}.</source>
        <translation>Siguiente paso: indica el dolor después de una sesión con {name}.</translation>
    </message>
    <message>
        <source>Next step: the gate of {name}; its page says what it asks for.</source>
        <translation>Siguiente paso: el requisito de {name}; su página dice qué pide.</translation>
    </message>
    <message>
        <source>Next step: try what has changed in {name}; one thing at a time.</source>
        <translation>Siguiente paso: prueba lo que ha cambiado en {name}; una cosa cada vez.</translation>
    </message>
    <message>
        <source>Next step: {good} of {needed} good sessions of {name}.</source>
        <translation>Siguiente paso: {good} de {needed} buenas sesiones de {name}.</translation>
    </message>
    <message>
        <source>Next step: {name} with a knee that is as usual the morning after.</source>
        <translation>Siguiente paso en {name}: la rodilla como siempre a la mañana siguiente.</translation>
    </message>
    <message>
        <source>Next step: {name} with all of its sets done.</source>
        <translation>Siguiente paso en {name}: todas las series hechas.</translation>
    </message>
    <message>
        <source>Next step: {name} with pain of no more than {limit} in it and after it.</source>
        <translation>Siguiente paso en {name}: dolor de {limit} como máximo durante y después.</translation>
    </message>
    <message>
        <source>Next step: {needed} good sessions of the same exercise in a row earn it.</source>
        <translation>Siguiente paso: lo ganan {needed} buenas sesiones seguidas del mismo ejercicio.</translation>
    </message>
    <message>
        <source>Next: {what} on {day}.</source>
        <translation>Siguiente: {what} el {day}.</translation>
    </message>
    <message>
        <source>No run today</source>
        <translation>Hoy no toca correr</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún no toca correr</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin responder aún</translation>
    </message>
    <message>
        <source>Not now: {what}</source>
        <translation>Ahora no: {what}</translation>
    </message>
    <message>
        <source>Nothing is planned for tomorrow either.</source>
        <translation>Para mañana tampoco hay nada previsto.</translation>
    </message>
    <message>
        <source>On to {stage} when everyday pain is 0 to {limit}.</source>
        <translation>Paso a la fase «{stage}» cuando el dolor de cada día sea de 0 a {limit}.</translation>
    </message>
    <message>
        <source>One step back: the last run asked more than the knee gives now.</source>
        <translation>Un paso atrás: la última carrera pidió más de lo que la rodilla da ahora.</translation>
    </message>
    <message>
        <source>One thing changes at a time: two good sessions in a row earn it, three with everyday pain of 3. The next level comes before more sets.</source>
        <translation>Cambia una sola cosa cada vez: la ganan dos buenas sesiones seguidas, o tres con un dolor de cada día de 3. El siguiente nivel viene antes que más series.</translation>
    </message>
    <message>
        <source>Pain {during} during, {after} an hour after, {morning} next morning</source>
        <translation>Dolor {during} durante, {after} una hora después, {morning} a la mañana siguiente</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Hoy, descanso</translation>
    </message>
    <message>
        <source>Review of weeks 1 to {n}</source>
        <translation>Balance de las semanas 1 a {n}</translation>
    </message>
    <message>
        <source>Run deleted: {day}.</source>
        <translation>Carrera borrada: {day}.</translation>
    </message>
    <message>
        <source>Running and walking by turns lets the load grow step by step. A day lies between two runs, and after {days} days without one it goes on {steps} steps lower.</source>
        <translation>Alternar correr y caminar deja crecer la carga paso a paso. Entre dos carreras queda un día, y tras {days} días sin correr se sigue {steps} pasos más abajo.</translation>
    </message>
    <message>
        <source>Running comes again when everyday pain has been 0 to {limit} for a week.</source>
        <translation>Correr vuelve cuando el dolor de cada día haya sido de 0 a {limit} durante una semana.</translation>
    </message>
    <message>
        <source>Running comes again when everyday pain is 0 to {limit}.</source>
        <translation>Correr vuelve cuando el dolor de cada día sea de 0 a {limit}.</translation>
    </message>
    <message>
        <source>Running drills are part of the plan with everyday pain of 0 to {drills}, strength with 0 to {strength}.</source>
        <translation>Los ejercicios de técnica son parte del plan con un dolor de cada día de 0 a {drills}; la fuerza, de 0 a {strength}.</translation>
    </message>
    <message>
        <source>Running drills begin with {stage}, in week {n}.</source>
        <translation>Los ejercicios de técnica empiezan con la fase «{stage}», en la semana {n}.</translation>
    </message>
    <message>
        <source>Running is for a knee that is at 0 to {limit}; walk instead today.</source>
        <translation>Correr es para una rodilla con dolor de 0 a {limit}; hoy, mejor camina.</translation>
    </message>
    <message>
        <source>Some weeks without a run: it goes on two steps lower.</source>
        <translation>Algunas semanas sin correr: se sigue dos pasos más abajo.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Steps up come again on {day}, a week after the last red day.</source>
        <translation>Los pasos adelante vuelven el {day}, una semana después del último día rojo.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Tell the pain after it, and the session may count towards the next step.</source>
        <translation>Indica después el dolor, y la sesión puede contar para el siguiente paso.</translation>
    </message>
    <message>
        <source>The 12 weeks are behind you  ·  {stage}</source>
        <translation>Las 12 semanas quedan atrás  ·  {stage}</translation>
    </message>
    <message>
        <source>The drills before it went well twice. A few things only you can tell.</source>
        <translation>La técnica anterior fue bien dos veces. Unas pocas cosas solo las sabes tú.</translation>
    </message>
    <message>
        <source>The easiest run asked too much. Walk briskly instead; when half an hour is calm, try the first step again.</source>
        <translation>La carrera más fácil pidió demasiado. Mejor camina a buen paso; cuando media hora vaya en calma, prueba otra vez el primer paso.</translation>
    </message>
    <message>
        <source>The first step. Walk briskly for half an hour without pain before it.</source>
        <translation>El primer paso. Antes, camina media hora a buen paso sin dolor.</translation>
    </message>
    <message>
        <source>The first weeks settle the knee; running drills come once everyday pain is low and strength has begun.</source>
        <translation>Las primeras semanas son para calmar la rodilla; los ejercicios de técnica vienen cuando el dolor de cada día es bajo y la fuerza ha empezado.</translation>
    </message>
    <message>
        <source>The knee was back to its usual the mornings after.</source>
        <translation>La rodilla estaba como siempre las mañanas siguientes.</translation>
    </message>
    <message>
        <source>The knee was sore on two mornings in a row, until yesterday.</source>
        <translation>La rodilla estuvo dolorida dos mañanas seguidas, hasta ayer.</translation>
    </message>
    <message>
        <source>The knee was sore on two mornings in a row, until {day}.</source>
        <translation>La rodilla estuvo dolorida dos mañanas seguidas, hasta el {day}.</translation>
    </message>
    <message>
        <source>The knee was sore on {day} and again this morning.</source>
        <translation>La rodilla estuvo dolorida el {day} y otra vez esta mañana.</translation>
    </message>
    <message>
        <source>The knee was sore yesterday and this morning.</source>
        <translation>La rodilla estaba dolorida ayer y esta mañana.</translation>
    </message>
    <message>
        <source>The knee was sorer than usual on the morning of {day}.</source>
        <translation>La mañana del {day} la rodilla estaba más dolorida que siempre.</translation>
    </message>
    <message>
        <source>The knee was sorer than usual this morning.</source>
        <translation>Esta mañana la rodilla estaba más dolorida que siempre.</translation>
    </message>
    <message>
        <source>The knee was sorer than usual yesterday morning.</source>
        <translation>Ayer por la mañana la rodilla estaba más dolorida que siempre.</translation>
    </message>
    <message>
        <source>The last run is not answered yet: an hour after, and the next morning.</source>
        <translation>La última carrera está sin responder: una hora después y a la mañana siguiente.</translation>
    </message>
    <message>
        <source>The last step. From here add minutes, a few at a time.</source>
        <translation>El último paso. Desde aquí añade minutos, unos pocos cada vez.</translation>
    </message>
    <message>
        <source>The morning after {day}'s session: as usual.</source>
        <translation>La mañana después de la sesión del {day}: como siempre.</translation>
    </message>
    <message>
        <source>The morning after {day}'s session: sorer than usual.</source>
        <translation>La mañana después de la sesión del {day}: más dolorida que siempre.</translation>
    </message>
    <message>
        <source>The pain you tell before and after sessions will be drawn here. It takes two days with an answer.</source>
        <translation>El dolor que indicas antes y después de las sesiones se dibujará aquí. Hacen falta dos días con respuesta.</translation>
    </message>
    <message>
        <source>The step stays for now: the knee was red lately, or hurts in daily life.</source>
        <translation>El paso se mantiene por ahora: la rodilla estuvo en rojo hace poco o duele en el día a día.</translation>
    </message>
    <message>
        <source>The third red day within two weeks rests what loads the knee for {n} days, and asks for somebody who can examine it.</source>
        <translation>Al tercer día rojo en dos semanas, lo que carga la rodilla descansa {n} días, y hace falta alguien que pueda explorarla.</translation>
    </message>
    <message>
        <source>Then {step}, {long}</source>
        <translation>Después: {step}, {long}</translation>
    </message>
    <message>
        <source>This holds for me: {criterion}</source>
        <translation>Esto se cumple en mi caso: {criterion}</translation>
    </message>
    <message>
        <source>This morning: as usual.</source>
        <translation>Esta mañana: como siempre.</translation>
    </message>
    <message>
        <source>This morning: sorer than usual.</source>
        <translation>Esta mañana: más dolorida que siempre.</translation>
    </message>
    <message>
        <source>This programme is made for pain around the kneecap. With pain elsewhere, running and its drills wait until somebody who can examine the knee was asked.</source>
        <translation>Este programa está hecho para el dolor alrededor de la rótula. Con dolor en otro sitio, correr y los ejercicios de técnica esperan hasta que hayas preguntado a alguien que pueda explorar la rodilla.</translation>
    </message>
    <message>
        <source>Three red days within two weeks. Somebody who can examine the knee may find what an app cannot; until then less is left in the plan.</source>
        <translation>Tres días rojos en dos semanas. Alguien que pueda explorar la rodilla quizá encuentre lo que una app no puede; hasta entonces queda menos en el plan.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today without {other}</source>
        <translation>Hoy sin {other}</translation>
    </message>
    <message>
        <source>Today's run hurt, {n} out of 10.</source>
        <translation>La carrera de hoy dolió, {n} de 10.</translation>
    </message>
    <message>
        <source>Tomorrow: {what}.</source>
        <translation>Mañana: {what}.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Demasiado</translation>
    </message>
    <message>
        <source>Two runs in a row asked too much. A physiotherapist may find out why before the next.</source>
        <translation>Dos carreras seguidas pidieron demasiado. Un fisioterapeuta quizá averigüe por qué antes de la siguiente.</translation>
    </message>
    <message>
        <source>Two sore mornings in a row mean a day without training.</source>
        <translation>Tras dos malas mañanas seguidas, ese día no se entrena.</translation>
    </message>
    <message>
        <source>Walk for now</source>
        <translation>Por ahora, camina</translation>
    </message>
    <message>
        <source>Walking on the flat and breathing calmly on your back may help, as far as the knee takes it calmly.</source>
        <translation>Caminar en llano y respirar con calma boca arriba puede ayudar, mientras la rodilla lo lleve en calma.</translation>
    </message>
    <message>
        <source>Walking on the flat may help, as far as the knee takes it calmly.</source>
        <translation>Caminar en llano puede ayudar, mientras la rodilla lo lleve en calma.</translation>
    </message>
    <message>
        <source>Was the knee back to its usual the morning after {day}'s session?</source>
        <translation>¿Estaba la rodilla como siempre la mañana después de la sesión del {day}?</translation>
    </message>
    <message>
        <source>Week {n} of {total}  ·  {stage}</source>
        <translation>Semana {n} de {total}  ·  {stage}</translation>
    </message>
    <message>
        <source>What hurt rests for {n} whole days, and running drills with it; then what hurt comes back one level lower.</source>
        <translation>Lo que dolió descansa {n} días enteros, y también los ejercicios de técnica; después, lo que dolió vuelve un nivel más abajo.</translation>
    </message>
    <message>
        <source>What loads the knee rests for {n} days, and comes back one level lower where it was done lately.</source>
        <translation>Lo que carga la rodilla descansa {n} días; lo que se hizo hace poco vuelve un nivel más abajo.</translation>
    </message>
    <message>
        <source>What loads the knee rests for {n} whole days, and comes back one level lower where it was done lately.</source>
        <translation>Lo que carga la rodilla descansa {n} días enteros; lo que se hizo hace poco vuelve un nivel más abajo.</translation>
    </message>
    <message>
        <source>What was not done for {less} days comes with a third less, after {lower} days one level lower, after {lowest} days at its lowest level.</source>
        <translation>Lo que no se hizo en {less} días viene con un tercio menos; tras {lower} días, un nivel más abajo; tras {lowest} días, en su nivel más bajo.</translation>
    </message>
    <message>
        <source>With 3 to 5 before a session there are no running drills, and a third less where that is more than daily life brings.</source>
        <translation>Con un dolor de 3 a 5 antes de una sesión no hay ejercicios de técnica, y hay un tercio menos si eso es más de lo que trae el día a día.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Yesterday's run hurt, {n} out of 10.</source>
        <translation>La carrera de ayer dolió, {n} de 10.</translation>
    </message>
    <message>
        <source>You added {strand_in} on {day}.</source>
        <translation>Añadiste {strand_in} el {day}.</translation>
    </message>
    <message>
        <source>You left out {strand_in} on {day}.</source>
        <translation>Omitiste {strand_in} el {day}.</translation>
    </message>
    <message>
        <source>You moved {strand_in} from {day} to {to}.</source>
        <translation>Moviste {strand_in} de {day} a {to}.</translation>
    </message>
    <message>
        <source>You stopped {exercise} on {day} because it hurt.</source>
        <translation>El {day} detuviste {exercise} porque dolía.</translation>
    </message>
    <message>
        <source>You stopped {exercise} today because it hurt.</source>
        <translation>Hoy detuviste {exercise} porque dolía.</translation>
    </message>
    <message>
        <source>You stopped {exercise} yesterday because it hurt.</source>
        <translation>Ayer detuviste {exercise} porque dolía.</translation>
    </message>
    <message>
        <source>You told pain elsewhere than around the kneecap. Ask a doctor or physiotherapist before you run or hop.</source>
        <translation>Indicaste dolor en otro sitio que no es alrededor de la rótula. Pregunta a un médico o fisioterapeuta antes de correr o saltar.</translation>
    </message>
    <message>
        <source>You told pain elsewhere than around the kneecap; ask a doctor or physiotherapist before you run or do running drills.</source>
        <translation>Indicaste dolor en otro sitio que no es alrededor de la rótula; pregunta a un médico o fisioterapeuta antes de correr o de hacer ejercicios de técnica.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 after today's session</source>
        <translation>Indicaste un dolor de {n} de 10 después de la sesión de hoy</translation>
    </message>
    <message>
        <source>You told {n} out of 10 after yesterday's session</source>
        <translation>Indicaste un dolor de {n} de 10 después de la sesión de ayer</translation>
    </message>
    <message>
        <source>You told {n} out of 10 after {day}'s session</source>
        <translation>Indicaste un dolor de {n} de 10 después de la sesión del {day}</translation>
    </message>
    <message>
        <source>You told {n} out of 10 for the knee on {day}.</source>
        <translation>El {day} indicaste un dolor de {n} de 10 en la rodilla.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 for the knee yesterday.</source>
        <translation>Ayer indicaste un dolor de {n} de 10 en la rodilla.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 in {exercise} on {day}</source>
        <translation>El {day} indicaste un dolor de {n} de 10 en {exercise}</translation>
    </message>
    <message>
        <source>You told {n} out of 10 in {exercise} today</source>
        <translation>Hoy indicaste un dolor de {n} de 10 en {exercise}</translation>
    </message>
    <message>
        <source>You told {n} out of 10 in {exercise} yesterday</source>
        <translation>Ayer indicaste un dolor de {n} de 10 en {exercise}</translation>
    </message>
    <message>
        <source>You told {n} out of 10 just now.</source>
        <translation>Acabas de indicar un dolor de {n} de 10.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 on the morning of {day}.</source>
        <translation>La mañana del {day} indicaste un dolor de {n} de 10.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 this morning.</source>
        <translation>Esta mañana indicaste un dolor de {n} de 10.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 yesterday morning.</source>
        <translation>Ayer por la mañana indicaste un dolor de {n} de 10.</translation>
    </message>
    <message>
        <source>about a third less of {names}</source>
        <translation>cerca de un tercio menos de {names}</translation>
    </message>
    <message>
        <source>ask a doctor or physiotherapist first</source>
        <translation>pregunta antes a un médico o fisioterapeuta</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>gate not passed yet</source>
        <translation>requisito aún sin cumplir</translation>
    </message>
    <message>
        <source>in a later phase</source>
        <translation>en una fase posterior</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>movilidad</translation>
    </message>
    <message>
        <source>more than the usual ups and downs; go easy</source>
        <translation>más que los altibajos de siempre; ve con calma</translation>
    </message>
    <message>
        <source>no training today</source>
        <translation>hoy no se entrena</translation>
    </message>
    <message>
        <source>no training today and tomorrow</source>
        <translation>hoy y mañana no se entrena</translation>
    </message>
    <message>
        <source>no {thing} at hand</source>
        <translation>sin {thing} a mano</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoy no</translation>
    </message>
    <message>
        <source>not with the knee as it is now</source>
        <translation>no con la rodilla como está ahora</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada previsto</translation>
    </message>
    <message>
        <source>once a week, again {day}</source>
        <translation>una vez por semana, de nuevo el {day}</translation>
    </message>
    <message>
        <source>only with everyday pain of 0 to {limit}</source>
        <translation>solo con un dolor de cada día de 0 a {limit}</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>hecho en parte</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>rest until {day}</source>
        <translation>descanso hasta el {day}</translation>
    </message>
    <message>
        <source>running and its drills rest until {day}</source>
        <translation>carreras y ejercicios de técnica en descanso hasta el {day}</translation>
    </message>
    <message>
        <source>running drills</source>
        <translation>ejercicios de técnica</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>the running drills</source>
        <translation>los ejercicios de técnica</translation>
    </message>
    <message>
        <source>these exercises</source>
        <translation>estos ejercicios</translation>
    </message>
    <message>
        <source>this exercise</source>
        <translation>este ejercicio</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>día de mañana</translation>
    </message>
    <message>
        <source>within the usual ups and downs</source>
        <translation>dentro de los altibajos de siempre</translation>
    </message>
    <message>
        <source>{change}, with {pain} told in the last week</source>
        <translation>{change}, con un dolor de {pain} indicado en la última semana</translation>
    </message>
    <message>
        <source>{change}: {judged}</source>
        <translation>{change}: {judged}</translation>
    </message>
    <message>
        <source>{day}'s run hurt, {n} out of 10.</source>
        <translation>La carrera del {day} dolió, {n} de 10.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned session(s) done</source>
        <translation>
            <numerusform>{done} de %n sesión prevista hecha</numerusform>
            <numerusform>{done} de %n sesiones previstas hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} instead of {other} today</source>
        <translation>{first} hoy en lugar de {other}</translation>
    </message>
    <message>
        <source>{first} today</source>
        <translation>{first} hoy</translation>
    </message>
    <message>
        <source>{first} today without {other}</source>
        <translation>{first} hoy, sin {other}</translation>
    </message>
    <message>
        <source>{first} today, a third less</source>
        <translation>{first} hoy, un tercio menos</translation>
    </message>
    <message>
        <source>{first} today, easier than usual</source>
        <translation>{first} hoy, más fácil de lo habitual</translation>
    </message>
    <message>
        <source>{first} today, one level lower</source>
        <translation>{first} hoy, un nivel más abajo</translation>
    </message>
    <message>
        <source>{first} today, {rests} rest until {day}</source>
        <translation>{first} hoy; {rests} en descanso hasta el {day}</translation>
    </message>
    <message>
        <source>{first} today, {rests} rests until {day}</source>
        <translation>{first} hoy; {rests} en descanso hasta el {day}</translation>
    </message>
    <message>
        <source>{first} today, {strand} a third less</source>
        <translation>{first} hoy, con un tercio menos de {strand}</translation>
    </message>
    <message>
        <source>{first} today, {strand} easier than usual</source>
        <translation>{first} hoy, con {strand} de forma más fácil</translation>
    </message>
    <message>
        <source>{first} today, {strand} one level lower</source>
        <translation>{first} hoy, {strand} un nivel más abajo</translation>
    </message>
    <message>
        <source>{first} today, {then} tomorrow</source>
        <translation>{first} hoy, {then} mañana</translation>
    </message>
    <message>
        <source>{first} → {last} of 10</source>
        <translation>{first} → {last} de 10</translation>
    </message>
    <message>
        <source>{names} ({reason})</source>
        <translation>{names} ({reason})</translation>
    </message>
    <message>
        <source>{names} left out today</source>
        <translation>hoy sin {names}</translation>
    </message>
    <message>
        <source>{names} one level lower</source>
        <translation>{names} un nivel más abajo</translation>
    </message>
    <message>
        <source>{names} rest until {day}</source>
        <translation>{names} en descanso hasta el {day}</translation>
    </message>
    <message>
        <source>{names} rest until {day}.</source>
        <translation>{names} en descanso hasta el {day}.</translation>
    </message>
    <message>
        <source>{names} rests until {day}</source>
        <translation>{names} en descanso hasta el {day}</translation>
    </message>
    <message>
        <source>{names} rests until {day}.</source>
        <translation>{names} en descanso hasta el {day}.</translation>
    </message>
    <message>
        <source>{names}: back to the full dose</source>
        <translation>{names}: vuelta a la dosis completa</translation>
    </message>
    <message>
        <source>{names}: on to “{level}”</source>
        <translation>{names}: paso a «{level}»</translation>
    </message>
    <message>
        <source>{names}: {n} sets instead of {before}</source>
        <translation>{names}: {n} series en lugar de {before}</translation>
    </message>
    <message>
        <source>{names}: {variation}</source>
        <translation>{names}: {variation}</translation>
    </message>
    <message>
        <source>{name} has earned a step; it comes from {day} on, one a week at most.</source>
        <translation>{name}: hay un paso ganado; llega a partir del {day}, como mucho uno por semana.</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>{name}: {good} of {needed} good sessions towards the next step.</source>
        <translation>{name}: {good} de {needed} buenas sesiones hacia el siguiente paso.</translation>
    </message>
    <message>
        <source>{n} exercises</source>
        <translation>{n} ejercicios</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} min  ·  {step}</source>
        <translation>{n} min  ·  {step}</translation>
    </message>
    <message>
        <source>{n} min in all</source>
        <translation>{n} min en total</translation>
    </message>
    <message>
        <source>{n} min running</source>
        <translation>{n} min corriendo</translation>
    </message>
    <message>
        <source>{n} of {needed} good runs at this step.</source>
        <translation>{n} de {needed} buenas carreras en este paso.</translation>
    </message>
    <message>
        <source>{n} weeks or more without {what}.</source>
        <translation>{n} semanas o más sin hacer {what}.</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{said}; running drills stop above {limit}.</source>
        <translation>{said}; los ejercicios de técnica se detienen por encima de {limit}.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{stage} begins next week.</source>
        <translation>La fase «{stage}» empieza la próxima semana.</translation>
    </message>
    <message>
        <source>{stage} waits: it begins when everyday pain is 0 to {limit}, now it is {n}.</source>
        <translation>La fase «{stage}» espera: empieza cuando el dolor de cada día sea de 0 a {limit}; ahora es {n}.</translation>
    </message>
    <message>
        <source>{strand} comes once less this week: no day is left with a day of rest between.</source>
        <translation>{strand} viene una vez menos esta semana: no queda un día con descanso entre medias.</translation>
    </message>
    <message>
        <source>{strand} goes from {day} to {to}, so that a day lies between.</source>
        <translation>{strand} pasa de {day} a {to}, para que quede un día entre medias.</translation>
    </message>
    <message>
        <source>{strand} goes from {day} to {to}: the knee asked for a day without.</source>
        <translation>{strand} pasa de {day} a {to}: la rodilla pidió un día de descanso.</translation>
    </message>
    <message>
        <source>{strand} on {day} and {to}: a day between would help it recover.</source>
        <translation>{strand} el {day} y el {to}: un día entre medias ayudaría a recuperar.</translation>
    </message>
    <message>
        <source>{strand} rests until {day}.</source>
        <translation>{strand} en descanso hasta el {day}.</translation>
    </message>
    <message>
        <source>{strand} rests until {to}: the knee asked for it.</source>
        <translation>{strand} en descanso hasta el {to}: la rodilla lo pidió.</translation>
    </message>
    <message>
        <source>{strand} was not done on {day}, so it comes on {to}.</source>
        <translation>{strand} no se hizo el {day}, así que viene el {to}.</translation>
    </message>
    <message>
        <source>{strand} {state}</source>
        <translation>{strand} {state}</translation>
    </message>
    <message>
        <source>{strand}: a third less next time.</source>
        <translation>{strand}: un tercio menos la próxima vez.</translation>
    </message>
    <message>
        <source>{times} × {run} min running, {walk} min walking</source>
        <translation>{times} × {run} min corriendo, {walk} min caminando</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} de {month}</translation>
    </message>
    <message>
        <source>{why} Running waits until the knee has calmed down.</source>
        <translation>{why} Correr espera hasta que la rodilla se haya calmado.</translation>
    </message>
    <message>
        <source>{why}: {what}.</source>
        <comment>what was told, and what changes by it</comment>
        <translation>{why}: {what}.</translation>
    </message>
</context>
<context>
    <name>protecting</name>
    <message>
        <source>Easy to guess. Take four or five words that do not belong together.</source>
        <translation>Fácil de adivinar. Usa cuatro o cinco palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Recovery code.pdf</source>
        <translation>Código de recuperación.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file from this computer.</source>
        <translation>Guardado. Imprímelo y después borra el archivo de este ordenador.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Muy buena.</translation>
    </message>
    <message>
        <source>That is not group {number}. Compare it with the paper.</source>
        <translation>Ese no es el grupo {number}. Compáralo con el papel.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Too short: it has {given} of at least {least} characters.</source>
        <translation>Demasiado corta: tiene {given} caracteres de un mínimo de {least}.</translation>
    </message>
    <message>
        <source>Type a passphrase that is hard to guess first.</source>
        <translation>Escribe antes una frase de contraseña difícil de adivinar.</translation>
    </message>
</context>
<context>
    <name>ready</name>
    <message>
        <source>Do all of it all the same?</source>
        <translation>¿Hacerlo todo de todos modos?</translation>
    </message>
    <message>
        <source>Harder than your level</source>
        <translation>Más difícil que tu nivel</translation>
    </message>
    <message>
        <source>It comes again once the knee is at {pain} or less.</source>
        <translation>Vuelve en cuanto el dolor de la rodilla sea de {pain} o menos.</translation>
    </message>
    <message>
        <source>It may come again from {day} on.</source>
        <translation>Puede volver a partir del {day}.</translation>
    </message>
    <message>
        <source>Level {level} is harder than your present level, {now}.</source>
        <translation>El nivel {level} es más difícil que tu nivel actual, {now}.</translation>
    </message>
    <message>
        <source>Nothing changes by that.</source>
        <translation>Con eso no cambia nada.</translation>
    </message>
    <message>
        <source>Nothing changes by that. Stop what makes it worse.</source>
        <translation>Con eso no cambia nada. Detén lo que lo empeore.</translation>
    </message>
    <message>
        <source>So about a third less today, and no running drills.</source>
        <translation>Así que hoy cerca de un tercio menos, y sin ejercicios de técnica.</translation>
    </message>
    <message>
        <source>So about a third less today.</source>
        <translation>Así que hoy cerca de un tercio menos.</translation>
    </message>
    <message>
        <source>So no running drills today: the knee is too sore for them.</source>
        <translation>Así que hoy no hay ejercicios de técnica: la rodilla duele demasiado para ellos.</translation>
    </message>
    <message>
        <source>Start it all the same?</source>
        <translation>¿Empezar de todos modos?</translation>
    </message>
    <message>
        <source>Yes, start all of it</source>
        <translation>Sí, empezar con todo</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation>Sí, empezar</translation>
    </message>
    <message>
        <source>You can leave this out. 0 is no pain, 10 the worst you can think of.</source>
        <translation>Puedes dejarlo en blanco. 0 es nada de dolor, 10 el peor que puedas imaginar.</translation>
    </message>
    <message>
        <source>You told this at {time}. Choose again if it has changed.</source>
        <translation>Lo indicaste a las {time}. Elige otra vez si ha cambiado.</translation>
    </message>
    <message>
        <source>Your everyday level is {pain}.</source>
        <translation>Tu dolor de cada día es {pain}.</translation>
    </message>
</context>
<context>
    <name>record paper</name>
    <message numerus="yes">
        <source>%n record(s) entered here by mistake are about somebody else and are not in this copy.</source>
        <translation>
            <numerusform>%n registro anotado aquí por error es de otra persona y no está en esta copia.</numerusform>
            <numerusform>%n registros anotados aquí por error son de otra persona y no están en esta copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed to files to and from home</source>
        <translation>Consintió el intercambio de archivos con casa</translation>
    </message>
    <message>
        <source>Agreed to the name on handouts</source>
        <translation>Consintió que su nombre figure en las hojas</translation>
    </message>
    <message>
        <source>Beside this page, data.json and the tables in csv have the same record and all sets, for other programs.</source>
        <translation>Junto a esta página, data.json y las tablas de csv contienen la misma historia y todas las series, para otros programas.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Cared for by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Entries, the first one first</source>
        <translation>Entradas, de la más antigua a la más reciente</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>In the clinic since</source>
        <translation>En la clínica desde</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Record of {code}, copied on {day}</source>
        <translation>Historia de {code}, copiada el {day}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>No hay entradas.</translation>
    </message>
    <message>
        <source>Told and agreed</source>
        <translation>Información y consentimientos</translation>
    </message>
    <message>
        <source>Told what is kept here, and why</source>
        <translation>Se informó de qué se guarda aquí y por qué</translation>
    </message>
    <message>
        <source>What they come for</source>
        <translation>Motivo de consulta</translation>
    </message>
    <message>
        <source>{clinic}. Copied on {day} with Rehab Desktop, for the person it is about.</source>
        <translation>{clinic}. Copiada el {day} con Rehab Desktop, para la persona de quien trata.</translation>
    </message>
    <message>
        <source>{line}; withdrawn on {day}</source>
        <translation>{line}; retirado el {day}</translation>
    </message>
    <message>
        <source>{title} (withdrawn)</source>
        <translation>{title} (anulado)</translation>
    </message>
    <message>
        <source>{title}: since {day}</source>
        <translation>{title}: desde el {day}</translation>
    </message>
    <message>
        <source>{title}: {day} to {last}</source>
        <translation>{title}: del {day} al {last}</translation>
    </message>
    <message>
        <source>{what}: {day}, {who}, {how}</source>
        <translation>{what}: {day}, {who}, {how}</translation>
    </message>
</context>
<context>
    <name>recovery sheet</name>
    <message>
        <source>It opens everything when nobody knows a passphrase any more, also on another computer with a back-up. Then a new passphrase is chosen.</source>
        <translation>Lo abre todo cuando ya nadie sabe una frase de contraseña, también en otro ordenador con una copia de seguridad. Después se elige una frase de contraseña nueva.</translation>
    </message>
    <message>
        <source>Keep this page locked away, not with the computer: whoever has both can read everything. Small letters and spaces do not matter; there is no letter O, I, L or U in it.</source>
        <translation>Guarda esta hoja bajo llave, no junto al ordenador: quien tenga ambas cosas puede leerlo todo. Las minúsculas y los espacios no importan; no contiene las letras O, I, L ni U.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>{title}, of {day}  ·  made with Rehab Desktop</source>
        <translation>{title}, del {day}  ·  hecho con Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>6 months to a year</source>
        <translation>entre 6 meses y un año</translation>
    </message>
    <message>
        <source>6 weeks to 6 months</source>
        <translation>entre 6 semanas y 6 meses</translation>
    </message>
    <message>
        <source>A  How that compares</source>
        <translation>A  Cómo se compara</translation>
    </message>
    <message>
        <source>About {n} min</source>
        <translation>Unos {n} min</translation>
    </message>
    <message>
        <source>Active minutes each week, and sessions</source>
        <translation>Minutos activos por semana, y sesiones</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Be seen today:</source>
        <translation>Que te vea un médico hoy:</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Book a visit:</source>
        <translation>Pide cita:</translation>
    </message>
    <message>
        <source>Call the emergency number now:</source>
        <translation>Llama ya al número de emergencias:</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Counted from what was entered. It is no assessment by a clinician and no diagnosis.</source>
        <translation>Contado a partir de lo anotado. No es una valoración de un profesional clínico ni un diagnóstico.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days of training</source>
        <translation>Días de entrenamiento</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Do the last weeks once more before the next step. It may fit where many days were missed, or where the knee is calm but not yet sure.</source>
        <translation>Haz otra vez las últimas semanas antes del siguiente paso. Puede encajar si se perdieron muchos días, o si la rodilla está en calma pero aún no del todo segura.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dose now</source>
        <translation>Dosis actual</translation>
    </message>
    <message>
        <source>Doses and rests as they stood on {day}. They change as you train: print it again then.</source>
        <translation>Dosis y descansos tal como estaban el {day}. Cambian a medida que entrenas: imprímelo entonces otra vez.</translation>
    </message>
    <message>
        <source>Doses as a beginner starts with, printed on {day}.</source>
        <translation>Dosis con las que se empieza, impresas el {day}.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Esfuerzo, de 0 a 10</translation>
    </message>
    <message>
        <source>Effort: mean {mean}, highest {highest}, told {n} times of {all}.</source>
        <translation>Esfuerzo: media {mean}, más alto {highest}, indicado {n} de {all} veces.</translation>
    </message>
    <message>
        <source>Every session</source>
        <translation>Cada sesión</translation>
    </message>
    <message>
        <source>Everyday pain</source>
        <translation>Dolor de cada día</translation>
    </message>
    <message>
        <source>Everyday pain, 0 to 10</source>
        <translation>Dolor de cada día, de 0 a 10</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>First all of these must be true:</source>
        <translation>Antes debe cumplirse todo esto:</translation>
    </message>
    <message>
        <source>Go on with the doses of now. It may fit where the knee is clearly better or no longer a worry in daily life.</source>
        <translation>Sigue con las dosis actuales. Puede encajar si la rodilla está claramente mejor o ya no preocupa en el día a día.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir así</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Knee (left, right, both)</source>
        <translation>Rodilla (izquierda, derecha, las dos)</translation>
    </message>
    <message>
        <source>Knee next morning</source>
        <translation>Rodilla a la mañana siguiente</translation>
    </message>
    <message>
        <source>Knee: both</source>
        <translation>Rodilla: las dos</translation>
    </message>
    <message>
        <source>Knee: left</source>
        <translation>Rodilla: izquierda</translation>
    </message>
    <message>
        <source>Knee: right</source>
        <translation>Rodilla: derecha</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Omitido por ahora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level {n} of {all}: {title}</source>
        <translation>Nivel {n} de {all}: {title}</translation>
    </message>
    <message>
        <source>Made with Rehab Desktop on {day} from what the person entered; nothing was measured by a device.</source>
        <translation>Hecho con Rehab Desktop el {day} a partir de lo que anotó la persona; ningún aparato midió nada.</translation>
    </message>
    <message>
        <source>May not fit you, ask first: {signs}</source>
        <translation>Puede que no sea para ti, pregunta antes: {signs}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next review: at the end of week {n}.</source>
        <translation>Próximo balance: al final de la semana {n}.</translation>
    </message>
    <message>
        <source>Next run: {step} (minutes running/walking), {n} times, {min} min.</source>
        <translation>Próxima carrera: {step} (minutos corriendo/caminando) × {n}, {min} min.</translation>
    </message>
    <message>
        <source>Next, once the card’s criterion is met</source>
        <translation>Después, al cumplir el criterio de la ficha</translation>
    </message>
    <message>
        <source>No step back was taken.</source>
        <translation>No hubo ningún paso atrás.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>O  What was done</source>
        <translation>O  Lo que se hizo</translation>
    </message>
    <message>
        <source>Only when all of these are true:</source>
        <translation>Solo si se cumple todo esto:</translation>
    </message>
    <message>
        <source>Outcome scores</source>
        <translation>Puntuaciones de resultado</translation>
    </message>
    <message>
        <source>P  What comes next</source>
        <translation>P  Lo que viene ahora</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Pain after a session</source>
        <translation>Dolor después de una sesión</translation>
    </message>
    <message>
        <source>Pain after a session, 0 to 10 (mean)</source>
        <translation>Dolor después de una sesión, de 0 a 10 (media)</translation>
    </message>
    <message>
        <source>Pain around the kneecap (runner’s knee)  ·  {first} to {last}</source>
        <translation>Dolor anterior de rodilla (femoropatelar)  ·  del {first} al {last}</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain before a session</source>
        <translation>Dolor antes de una sesión</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0, none, to 10, the worst imaginable (NPRS); effort from 0 to 10 (RPE). Times leave out pauses. The coloured grounds are the pain lights the person trains by:</source>
        <translation>El dolor es un número entero de 0, ninguno, a 10, el peor imaginable (NPRS); el esfuerzo, de 0 a 10 (RPE). Los tiempos no cuentan las pausas. Los fondos de color son el semáforo del dolor con el que entrena la persona:</translation>
    </message>
    <message>
        <source>Pain was told too seldom to compare it.</source>
        <translation>El dolor se indicó muy pocas veces para compararlo.</translation>
    </message>
    <message>
        <source>Pain {lowest} to {highest}: {advice}</source>
        <translation>Dolor de {lowest} a {highest}: {advice}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Teléfono o correo</translation>
    </message>
    <message>
        <source>Planned days kept</source>
        <translation>Días previstos cumplidos</translation>
    </message>
    <message>
        <source>Programme: week {n} of {all}, since {day}.</source>
        <translation>Programa: semana {n} de {all}, desde el {day}.</translation>
    </message>
    <message>
        <source>Questions and what was agreed</source>
        <translation>Preguntas y lo acordado</translation>
    </message>
    <message>
        <source>Questions to</source>
        <translation>Preguntas a</translation>
    </message>
    <message>
        <source>Rehab report</source>
        <translation>Informe de rehabilitación</translation>
    </message>
    <message>
        <source>Rehab report, {first} to {last}</source>
        <translation>Informe de rehabilitación, del {first} al {last}</translation>
    </message>
    <message>
        <source>Repeat a phase</source>
        <translation>Repetir una fase</translation>
    </message>
    <message>
        <source>Rests until {day}</source>
        <translation>Descanso hasta el {day}</translation>
    </message>
    <message>
        <source>Review of weeks 1 to {n}</source>
        <translation>Balance de las semanas 1 a {n}</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Correr</translation>
    </message>
    <message>
        <source>S  What the person tells</source>
        <translation>S  Lo que cuenta la persona</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>See a physiotherapist</source>
        <translation>Acudir a fisioterapia</translation>
    </message>
    <message>
        <source>Seen again on</source>
        <translation>Próxima revisión el</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions by their worst pain light: {green} green, {amber} amber, {red} red, {untold} without pain told. In running drills above {limit} is red.</source>
        <translation>Sesiones según su peor luz del semáforo del dolor: {green} en verde, {amber} en ámbar, {red} en rojo, {untold} sin dolor indicado. En los ejercicios de técnica, por encima de {limit} es rojo.</translation>
    </message>
    <message>
        <source>Sets done</source>
        <translation>Series hechas</translation>
    </message>
    <message>
        <source>Sets done in full</source>
        <translation>Series hechas enteras</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Some signs wait for no review.</source>
        <translation>Algunas señales no esperan a ningún balance.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Stepped back, by rest or by less: {days}</source>
        <translation>Pasos atrás, con descanso o con menos: {days}</translation>
    </message>
    <message>
        <source>Stop at: {signs}</source>
        <translation>Parar si hay: {signs}</translation>
    </message>
    <message>
        <source>Stop, and ask for advice, at:</source>
        <translation>Parar y consultar si hay:</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Take this page along. It is worth it where pain has not clearly changed or has grown, and whenever you are unsure.</source>
        <translation>Llévate esta página. Merece la pena si el dolor no ha cambiado claramente o ha crecido, y siempre que tengas dudas.</translation>
    </message>
    <message>
        <source>The knee next morning</source>
        <translation>La rodilla a la mañana siguiente</translation>
    </message>
    <message>
        <source>This may not fit you. Ask a doctor or physiotherapist before the first session if:</source>
        <translation>Puede que esto no sea para ti. Antes de la primera sesión, pregunta a tu médico o fisioterapeuta si:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>What the change says</source>
        <translation>Qué dice el cambio</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>Lo que se ha logrado</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>Where no source is named, the words are the clinical judgement of those who made the app.</source>
        <translation>Donde no se nombra fuente, las palabras son el juicio clínico de quienes hicieron la app.</translation>
    </message>
    <message>
        <source>Which of these fits is yours to say, best together with a physiotherapist. These hints are clinical judgement.</source>
        <translation>Cuál de estas opciones encaja lo decides tú, mejor junto con un fisioterapeuta. Estas indicaciones son juicio clínico.</translation>
    </message>
    <message>
        <source>While you train</source>
        <translation>Mientras entrenas</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>Worst pain in a session</source>
        <translation>Peor dolor en una sesión</translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10</source>
        <translation>Peor dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>a year or more</source>
        <translation>un año o más</translation>
    </message>
    <message>
        <source>about {n} min a session</source>
        <translation>unos {n} min por sesión</translation>
    </message>
    <message>
        <source>after the session</source>
        <translation>después de la sesión</translation>
    </message>
    <message>
        <source>an hour after {n}</source>
        <translation>una hora después {n}</translation>
    </message>
    <message>
        <source>around the kneecap</source>
        <translation>alrededor de la rótula</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>como al principio</translation>
    </message>
    <message>
        <source>as usual {n} of {all} times, {first} to {last}</source>
        <translation>como siempre {n} de {all} veces, del {first} al {last}</translation>
    </message>
    <message>
        <source>at the inner side</source>
        <translation>en el lado interno</translation>
    </message>
    <message>
        <source>at the outer side</source>
        <translation>en el lado externo</translation>
    </message>
    <message>
        <source>behind the knee</source>
        <translation>detrás de la rodilla</translation>
    </message>
    <message>
        <source>below the kneecap</source>
        <translation>debajo de la rótula</translation>
    </message>
    <message>
        <source>below the {n} points from which a change counts</source>
        <translation>menos de los {n} puntos que cuentan como cambio</translation>
    </message>
    <message>
        <source>better by {n} points or more</source>
        <translation>mejor en {n} puntos o más</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>las dos rodillas</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esfuerzo</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro sitio</translation>
    </message>
    <message>
        <source>everyday</source>
        <translation>de cada día</translation>
    </message>
    <message>
        <source>first and last answer</source>
        <translation>primera y última respuesta</translation>
    </message>
    <message>
        <source>highest pain while running {n}</source>
        <translation>dolor más alto al correr {n}</translation>
    </message>
    <message>
        <source>highest pain {n}</source>
        <translation>dolor más alto {n}</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>less than usual for now</source>
        <translation>por ahora menos de lo habitual</translation>
    </message>
    <message>
        <source>mean of first and last {n}</source>
        <translation>media de las primeras y últimas {n}</translation>
    </message>
    <message>
        <source>mean of {n}, 0 to 10</source>
        <translation>media de {n}, de 0 a 10</translation>
    </message>
    <message>
        <source>mean {mean}, highest {highest}, told {n} times of {all}</source>
        <translation>media {mean}, más alto {highest}, indicado {n} de {all} veces</translation>
    </message>
    <message>
        <source>mean, first and last days</source>
        <translation>media, primeros y últimos días</translation>
    </message>
    <message>
        <source>next morning {n}</source>
        <translation>a la mañana siguiente {n}</translation>
    </message>
    <message>
        <source>not as usual on {days}</source>
        <translation>no como siempre: {days}</translation>
    </message>
    <message>
        <source>of {n} begun or due</source>
        <translation>de {n} empezadas o debidas</translation>
    </message>
    <message>
        <source>of {n} days</source>
        <translation>de {n} días</translation>
    </message>
    <message>
        <source>one answer; a second one would tell</source>
        <translation>una respuesta; una segunda lo diría</translation>
    </message>
    <message>
        <source>one side after the other</source>
        <translation>un lado y después el otro</translation>
    </message>
    <message>
        <source>one side after the other, left first</source>
        <translation>un lado y después el otro, primero el izquierdo</translation>
    </message>
    <message>
        <source>one side after the other, right first</source>
        <translation>un lado y después el otro, primero el derecho</translation>
    </message>
    <message>
        <source>rests until {day}</source>
        <translation>descanso hasta el {day}</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>runs: {n}, {min} min in all, the last at {step} (run/walk)</source>
        <translation>carreras: {n}, {min} min en total, la última en {step} (correr/caminar)</translation>
    </message>
    <message>
        <source>sides alternate</source>
        <translation>lados alternos</translation>
    </message>
    <message>
        <source>told too seldom</source>
        <translation>indicado muy pocas veces</translation>
    </message>
    <message>
        <source>under 6 weeks</source>
        <translation>menos de 6 semanas</translation>
    </message>
    <message>
        <source>was not told</source>
        <translation>no se indicó</translation>
    </message>
    <message>
        <source>worse by {n} points or more</source>
        <translation>peor en {n} puntos o más</translation>
    </message>
    <message>
        <source>worst in the session</source>
        <translation>peor en la sesión</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} days</source>
        <translation>{done} de {planned} días</translation>
    </message>
    <message>
        <source>{early} → {late}</source>
        <translation>{early} → {late}</translation>
    </message>
    <message>
        <source>{exercise}: {reason}.</source>
        <translation>{exercise}: {reason}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} h {min} min</translation>
    </message>
    <message>
        <source>{level} (at first {before})</source>
        <translation>{level} (al principio {before})</translation>
    </message>
    <message>
        <source>{level}, sets: {n}</source>
        <translation>{level}, series: {n}</translation>
    </message>
    <message>
        <source>{level}: {dose}</source>
        <translation>{level}: {dose}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} % of it for now</source>
        <translation>por ahora el {n} %</translation>
    </message>
    <message>
        <source>{n} a week</source>
        <translation>{n} por semana</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} to their end</source>
        <translation>{n} hasta el final</translation>
    </message>
    <message>
        <source>{pain} on {day}</source>
        <translation>{pain} el {day}</translation>
    </message>
    <message>
        <source>{strand}: {done} of {planned} planned days were done.</source>
        <translation>{strand}: se hicieron {done} de {planned} días previstos.</translation>
    </message>
    <message>
        <source>{title}  ·  made with Rehab Desktop</source>
        <translation>{title}  ·  hecho con Rehab Desktop</translation>
    </message>
    <message>
        <source>{title}, as of {day}  ·  made with Rehab Desktop</source>
        <translation>{title}, con fecha {day}  ·  hecho con Rehab Desktop</translation>
    </message>
    <message>
        <source>{title}, stopped early</source>
        <translation>{title}, terminada antes</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} de {month}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>A physiotherapist is named above an everyday pain of 3, where it has grown by {n} points, or where it has not changed by {n} and is above 2. A phase is repeated where the next one waits for the knee, or where fewer than half of the planned days were done. A change of {n} points of 0 to 10 counts as one. What you do is yours to say.</source>
        <translation>Se propone acudir a fisioterapia con un dolor de cada día por encima de 3, cuando ha crecido {n} puntos, o cuando no ha cambiado {n} y está por encima de 2. Se propone repetir una fase cuando la siguiente espera a la rodilla, o cuando se hizo menos de la mitad de los días previstos. Una diferencia de {n} puntos, de 0 a 10, cuenta como cambio. Lo que haces lo decides tú.</translation>
    </message>
    <message>
        <source>After sessions, on average</source>
        <translation>Después de las sesiones, de media</translation>
    </message>
    <message>
        <source>Aim: {aim}</source>
        <translation>Meta: {aim}</translation>
    </message>
    <message>
        <source>As at first.</source>
        <translation>Como al principio.</translation>
    </message>
    <message>
        <source>As at first: {names}.</source>
        <translation>Como al principio: {names}.</translation>
    </message>
    <message>
        <source>At least half of the planned days were done. How the knee is in daily life was not told; it may say more than the days.</source>
        <translation>Se hizo al menos la mitad de los días previstos. No se indicó cómo está la rodilla en el día a día; puede decir más que los días.</translation>
    </message>
    <message>
        <source>Better by {n} points or more.</source>
        <translation>Mejor en {n} puntos o más.</translation>
    </message>
    <message>
        <source>Do a phase once more before the next. It may fit where days were missed, or where the knee is calm but not yet sure.</source>
        <translation>Haz otra vez una fase antes de la siguiente. Puede encajar si se perdieron días, o si la rodilla está en calma pero aún no del todo segura.</translation>
    </message>
    <message>
        <source>Everyday pain has fallen from {first} to {everyday}, by {threshold} points or more.</source>
        <translation>El dolor de cada día ha bajado de {first} a {everyday}, en {threshold} puntos o más.</translation>
    </message>
    <message>
        <source>Everyday pain has grown from {first} to {everyday}. Somebody who can examine the knee may find out why.</source>
        <translation>El dolor de cada día ha crecido de {first} a {everyday}. Alguien que pueda explorar la rodilla quizá averigüe por qué.</translation>
    </message>
    <message>
        <source>Everyday pain is {everyday} of 10, and at least half of the planned days were done.</source>
        <translation>El dolor de cada día es {everyday} de 10, y se hizo al menos la mitad de los días previstos.</translation>
    </message>
    <message>
        <source>Everyday pain is {everyday} of 10. Above 3, somebody who can examine the knee may find what an app cannot.</source>
        <translation>El dolor de cada día es {everyday} de 10. Por encima de 3, alguien que pueda explorar la rodilla quizá encuentre lo que una app no puede.</translation>
    </message>
    <message>
        <source>Everyday pain was {first} and is {everyday} after these weeks, less than the {threshold} points that count as a change. Somebody who can examine the knee may find what keeps it there.</source>
        <translation>El dolor de cada día era {first} y es {everyday} tras estas semanas, menos de los {threshold} puntos que cuentan como cambio. Alguien que pueda explorar la rodilla quizá encuentre qué lo mantiene ahí.</translation>
    </message>
    <message>
        <source>Go on with the doses of now. It may fit where the knee is better, or no longer a worry in daily life.</source>
        <translation>Sigue con las dosis actuales. Puede encajar si la rodilla está mejor, o ya no preocupa en el día a día.</translation>
    </message>
    <message>
        <source>I will see a physiotherapist</source>
        <translation>Acudiré a fisioterapia</translation>
    </message>
    <message>
        <source>In daily life</source>
        <translation>En el día a día</translation>
    </message>
    <message>
        <source>It is worth it where pain has not clearly changed or has grown, and whenever you are unsure. The programme goes on meanwhile.</source>
        <translation>Merece la pena si el dolor no ha cambiado claramente o ha crecido, y siempre que tengas dudas. El programa sigue mientras tanto.</translation>
    </message>
    <message>
        <source>It was not told yet.</source>
        <translation>Aún no se ha indicado.</translation>
    </message>
    <message>
        <source>It was told once, as {n} of 10; tell it again to compare.</source>
        <translation>Se indicó una vez, {n} de 10; indícalo otra vez para comparar.</translation>
    </message>
    <message>
        <source>It was told too seldom to compare.</source>
        <translation>Se indicó muy pocas veces para comparar.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir así</translation>
    </message>
    <message>
        <source>Less than the {n} points that count as a change.</source>
        <translation>Menos de los {n} puntos que cuentan como cambio.</translation>
    </message>
    <message>
        <source>No session was finished in these weeks.</source>
        <translation>En estas semanas no se terminó ninguna sesión.</translation>
    </message>
    <message>
        <source>No step back was taken.</source>
        <translation>No se dio ningún paso atrás.</translation>
    </message>
    <message>
        <source>One step back for the knee, on {day}: part of the way.</source>
        <translation>Un paso atrás por la rodilla, el {day}: es parte del camino.</translation>
    </message>
    <message>
        <source>Repeat a phase</source>
        <translation>Repetir una fase</translation>
    </message>
    <message>
        <source>Repeat “{stage}”</source>
        <translation>Repetir «{stage}»</translation>
    </message>
    <message>
        <source>Rests until {day}.</source>
        <translation>Descanso hasta el {day}.</translation>
    </message>
    <message>
        <source>Review of weeks 1 to {n}: a physiotherapist is to see the knee.</source>
        <translation>Balance de las semanas 1 a {n}: que un fisioterapeuta mire la rodilla.</translation>
    </message>
    <message>
        <source>Review of weeks 1 to {n}: you keep going.</source>
        <translation>Balance de las semanas 1 a {n}: sigues así.</translation>
    </message>
    <message>
        <source>Review of weeks 1 to {n}: “{stage}” again from this week on.</source>
        <translation>Balance de las semanas 1 a {n}: «{stage}» otra vez desde esta semana.</translation>
    </message>
    <message>
        <source>See a physiotherapist</source>
        <translation>Acudir a fisioterapia</translation>
    </message>
    <message>
        <source>Steps back for the knee on {n} days, the last on {day}: part of the way.</source>
        <translation>Pasos atrás por la rodilla en {n} días, el último el {day}: es parte del camino.</translation>
    </message>
    <message>
        <source>Worse by {n} points or more.</source>
        <translation>Peor en {n} puntos o más.</translation>
    </message>
    <message>
        <source>You looked at it on {day}.</source>
        <translation>Lo miraste el {day}.</translation>
    </message>
    <message>
        <source>{done} of {planned} planned days</source>
        <translation>{done} de {planned} días previstos</translation>
    </message>
    <message>
        <source>{done} of {planned} planned days were done. Doing the weeks again may bring more than going on.</source>
        <translation>Se hicieron {done} de {planned} días previstos. Repetir las semanas puede aportar más que seguir.</translation>
    </message>
    <message>
        <source>{first} to {last}, from what you told.</source>
        <translation>Del {first} al {last}, según lo que indicaste.</translation>
    </message>
    <message>
        <source>{level}, {sets}</source>
        <translation>{level}, {sets}</translation>
    </message>
    <message>
        <source>{sessions} on {days}, all to the end.</source>
        <translation>{sessions} en {days}, todo hasta el final.</translation>
    </message>
    <message>
        <source>{sessions} on {days}, {done} of them to the end.</source>
        <translation>{sessions} en {days}, {done} hasta el final.</translation>
    </message>
    <message>
        <source>{way} (suggested)</source>
        <translation>{way} (propuesto)</translation>
    </message>
    <message>
        <source>“{stage}” waits until everyday pain is {limit} or less. The phase before it may calm the knee in the meantime.</source>
        <translation>«{stage}» espera hasta que el dolor de cada día sea {limit} o menos. Mientras tanto, la fase anterior puede calmar la rodilla.</translation>
    </message>
</context>
<context>
    <name>routines</name>
    <message>
        <source>A routine has at most {n} items; make two of it.</source>
        <translation>Una rutina tiene {n} elementos como máximo; haz dos.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Añadir %n elemento</numerusform>
            <numerusform>Añadir %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one exercise, then save.</source>
        <translation>Añade al menos un ejercicio y guarda.</translation>
    </message>
    <message>
        <source>Basis: {sources}</source>
        <translation>Base: {sources}</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respiraciones</translation>
    </message>
    <message>
        <source>Card: {n}</source>
        <translation>Ficha: {n}</translation>
    </message>
    <message>
        <source>Change-over between exercises</source>
        <translation>Cambio entre ejercicios</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Vuelta a la calma</translation>
    </message>
    <message>
        <source>Every step ({n})</source>
        <translation>Cada paso ({n})</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportada a {path}</translation>
    </message>
    <message>
        <source>Give the routine a name, then save.</source>
        <translation>Ponle un nombre a la rutina y guarda.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>It would take more than 6 hours. Take out some sets or items.</source>
        <translation>Duraría más de 6 horas. Quita algunas series o elementos.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>March or walk briskly</source>
        <translation>Marcha o camina a buen paso</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Rest between repetitions</source>
        <translation>Descanso entre repeticiones</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>Rest between sides</source>
        <translation>Descanso entre lados</translation>
    </message>
    <message>
        <source>Routine without a name</source>
        <translation>Rutina sin nombre</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Stand and breathe calmly</source>
        <translation>De pie, respira con calma</translation>
    </message>
    <message>
        <source>The name has {n} characters; {most} can be shown. Shorten it.</source>
        <translation>El nombre tiene {n} caracteres; caben {most}. Acórtalo.</translation>
    </message>
    <message>
        <source>There is a routine named “{name}” already. Give this another name.</source>
        <translation>Ya hay una rutina llamada «{name}». Ponle otro nombre a esta.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for a copy of “{name}”.</source>
        <translation>No queda espacio en el disco para una copia de «{name}».</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>You have “{name}” already, just like that.</source>
        <translation>Ya tienes «{name}», tal cual.</translation>
    </message>
    <message>
        <source>Your clip is not on this computer</source>
        <translation>Tu clip no está en este ordenador</translation>
    </message>
    <message numerus="yes">
        <source>exercise(s)</source>
        <translation>
            <numerusform>ejercicio</numerusform>
            <numerusform>ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>own pace</source>
        <translation>a tu ritmo</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>until done</source>
        <translation>hasta terminar</translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (mía)</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} quitado</translation>
    </message>
    <message>
        <source>{name}: a whole number from {least} to {most}.</source>
        <translation>{name}: un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>{name}: now {n} of {total}</source>
        <translation>{name}: ahora {n} de {total}</translation>
    </message>
    <message>
        <source>{name}: {least} to {most} s.</source>
        <translation>{name}: de {least} a {most} s.</translation>
    </message>
    <message>
        <source>{name}: {least} to {most} s. Other counts may make you light-headed (clinical judgement).</source>
        <translation>{name}: de {least} a {most} s. Otros tiempos pueden marear (juicio clínico).</translation>
    </message>
    <message>
        <source>{n} routines were imported.</source>
        <translation>Se importaron {n} rutinas.</translation>
    </message>
    <message>
        <source>“{name}” could not be added.</source>
        <translation>«{name}» no se pudo añadir.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or copied. Check that you may open it.</source>
        <translation>«{name}» no se pudo leer o copiar. Comprueba que puedes abrirlo.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {cause}. Choose another folder.</source>
        <translation>«{name}» no se pudo escribir: {cause}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” gave no picture in time, so it was left alone. Save it again as MP4 (H.264) or WebM, then choose that file.</source>
        <translation>«{name}» no dio imagen a tiempo y se dejó. Guárdalo de nuevo como MP4 (H.264) o WebM y elige ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” has larger pictures than 3840 × 2160. Save it smaller.</source>
        <translation>«{name}» tiene imágenes de más de 3840 × 2160. Guárdalo más pequeño.</translation>
    </message>
    <message>
        <source>“{name}” holds no video, only the address of one. Choose the video itself.</source>
        <translation>«{name}» no contiene un vídeo, solo su dirección. Elige el vídeo mismo.</translation>
    </message>
    <message>
        <source>“{name}” is a kind of video that is not played here. Save it as MP4 or WebM with a video converter, such as HandBrake, then choose that file.</source>
        <translation>«{name}» es un tipo de vídeo que aquí no se reproduce. Guárdalo como MP4 o WebM con un conversor, como HandBrake, y elige ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or its pictures are packed in a way that is not played here. Save it again as MP4 (H.264) or WebM, then choose that file.</source>
        <translation>«{name}» está dañado, o sus imágenes van empaquetadas de una forma que aquí no se reproduce. Guárdalo de nuevo como MP4 (H.264) o WebM y elige ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>«{name}» está vacío. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 500 MB. Cut out the part that shows the exercise.</source>
        <translation>«{name}» ocupa más de 500 MB. Recorta la parte que muestra el ejercicio.</translation>
    </message>
    <message>
        <source>“{name}” is not a file on this computer.</source>
        <translation>«{name}» no es un archivo de este ordenador.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose a video file.</source>
        <translation>«{name}» no es un archivo. Elige un archivo de vídeo.</translation>
    </message>
    <message>
        <source>“{name}” is not a video, whatever its ending says. Choose an MP4 or WebM file.</source>
        <translation>«{name}» no es un vídeo, diga lo que diga su extensión. Elige un archivo MP4 o WebM.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose another file.</source>
        <translation>«{name}» ya no está. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>«{name}» está guardada.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than half a second or longer than 10 minutes.</source>
        <translation>«{name}» dura menos de medio segundo o más de 10 minutos.</translation>
    </message>
    <message>
        <source>“{name}” is used</source>
        <translation>Se usa «{name}»</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Se borró «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was imported.</source>
        <translation>Se importó «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was imported. Its own clips did not come with the file: the exercises’ clips are shown until you add them again.</source>
        <translation>Se importó «{name}». Sus clips propios no venían con el archivo: hasta que los añadas otra vez se muestran los de los ejercicios.</translation>
    </message>
</context>
<context>
    <name>second place</name>
    <message>
        <source>It could not be written: choose another.</source>
        <translation>No se pudo escribir en él: elige otro.</translation>
    </message>
    <message>
        <source>It is full: make room, or choose another.</source>
        <translation>Está lleno: haz sitio, o elige otro.</translation>
    </message>
    <message>
        <source>It may only be read: allow writing, or choose another.</source>
        <translation>Solo se puede leer: permite escribir en él, o elige otro.</translation>
    </message>
    <message>
        <source>No back-up is there yet.</source>
        <translation>Aún no hay allí ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>No second place for back-ups is chosen.</source>
        <translation>No se ha elegido un segundo lugar para las copias de seguridad.</translation>
    </message>
    <message>
        <source>The folder is not there: plug the stick in, or choose another.</source>
        <translation>La carpeta no está: conecta la memoria USB, o elige otra.</translation>
    </message>
    <message>
        <source>The newest back-up there is of {day}.</source>
        <translation>La copia de seguridad más reciente allí es del {day}.</translation>
    </message>
    <message>
        <source>The next back-up is copied there.</source>
        <translation>La próxima copia de seguridad se guardará también allí.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A sound of its own for breathing in, breathing out, holding and resting.</source>
        <translation>Un sonido propio para inspirar, espirar, mantener y descansar.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>As the routine says</source>
        <translation>Como diga la rutina</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Before a paused set goes on, and at the end of rests and holds.</source>
        <translation>Antes de seguir una serie en pausa, y al final de descansos y mantenimientos.</translation>
    </message>
    <message>
        <source>Comes with the app, and keeps closest to the clock.</source>
        <translation>Viene con la app, y es lo que mejor sigue el reloj.</translation>
    </message>
    <message>
        <source>Count repetitions aloud</source>
        <translation>Contar repeticiones en voz alta</translation>
    </message>
    <message>
        <source>Count-down</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Everything grows with it, the numbers of a session too.</source>
        <translation>Todo crece con él, también los números de una sesión.</translation>
    </message>
    <message>
        <source>For when Qt shows no picture; VLC must be installed.</source>
        <translation>Por si Qt no muestra imagen; VLC debe estar instalado.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation>Iconos: Lucide</translation>
    </message>
    <message>
        <source>In use now: Qt.</source>
        <translation>En uso ahora: Qt.</translation>
    </message>
    <message>
        <source>In use now: VLC.</source>
        <translation>En uso ahora: VLC.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys with Ctrl, Alt or the system’s key belong to the system.</source>
        <translation>Las teclas con Ctrl, Alt o la tecla del sistema son del sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Leg to start with</source>
        <translation>Pierna con la que empiezas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Looking for back-ups…</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>Making a back-up…</source>
        <translation>Haciendo una copia…</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Moviendo…</translation>
    </message>
    <message>
        <source>No program here can show folders; the path stands above.</source>
        <translation>Ningún programa puede mostrar carpetas aquí; la ruta está arriba.</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Sin vídeo</translation>
    </message>
    <message>
        <source>Nothing has been played since the start or the last change.</source>
        <translation>No se ha reproducido nada desde el inicio o el último cambio.</translation>
    </message>
    <message>
        <source>Nothing moves but numbers and the clip.</source>
        <translation>No se mueve nada más que los números y el clip.</translation>
    </message>
    <message>
        <source>Of the screen and of the voice.</source>
        <translation>De la pantalla y de la voz.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Off mutes tones and voice together, as the mute key does.</source>
        <translation>Apagado silencia tonos y voz a la vez, como la tecla de silencio.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Qt first, VLC if that brings no picture.</source>
        <translation>Primero Qt, VLC si eso no da imagen.</translation>
    </message>
    <message>
        <source>Read tips aloud</source>
        <translation>Leer los consejos</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Rehab Desktop contributors</source>
        <translation>Colaboradores de Rehab Desktop</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Says what comes next, how long it lasts, and when to change legs.</source>
        <translation>Dice qué viene ahora, cuánto dura y cuándo cambiar de pierna.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound in sessions</source>
        <translation>Sonido en las sesiones</translation>
    </message>
    <message>
        <source>Still pictures and words; the least work for an old computer.</source>
        <translation>Imágenes fijas y palabras; lo menos exigente para un ordenador antiguo.</translation>
    </message>
    <message>
        <source>Taken: “{does}”. Change that one first.</source>
        <translation>Ocupada: «{does}». Cambia antes esa.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The back-up is made.</source>
        <translation>La copia está hecha.</translation>
    </message>
    <message>
        <source>The back-up is your history now. What was there before is kept in the folder “replaced”.</source>
        <translation>La copia es ahora tu historial. Lo que había antes se guarda en la carpeta «replaced».</translation>
    </message>
    <message>
        <source>The check before a session can still change it.</source>
        <translation>La pregunta antes de una sesión aún puede cambiarlo.</translation>
    </message>
    <message>
        <source>The history that was in this folder is open now. Yours stays in the old folder.</source>
        <translation>El historial que había en esa carpeta está abierto ahora. El tuyo sigue en la carpeta antigua.</translation>
    </message>
    <message>
        <source>The next start asks what to open.</source>
        <translation>El próximo inicio pregunta qué abrir.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Esta app</translation>
    </message>
    <message>
        <source>This is how loud I speak.</source>
        <translation>Así de alto hablo.</translation>
    </message>
    <message>
        <source>This key moves about the screen, tells pain or leaves; choose another.</source>
        <translation>Esta tecla mueve por la pantalla, indica dolor o sale; elige otra.</translation>
    </message>
    <message>
        <source>Time between exercises</source>
        <translation>Tiempo entre ejercicios</translation>
    </message>
    <message>
        <source>To get up, fetch things and settle; the time to set each exercise up comes on top.</source>
        <translation>Para levantarte, coger cosas y asentarte; el tiempo de colocación de cada ejercicio se suma.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Typeface: Inter</source>
        <translation>Letra: Inter</translation>
    </message>
    <message>
        <source>VLC</source>
        <translation>VLC</translation>
    </message>
    <message>
        <source>Version {here}, with Qt {qt}</source>
        <translation>Versión {here}, con Qt {qt}</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>What plays the clips</source>
        <translation>Qué reproduce los clips</translation>
    </message>
    <message>
        <source>Whatever works</source>
        <translation>Lo que funcione</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Your history is kept here from now on. The old folder stays as it was.</source>
        <translation>Tu historial se guarda aquí desde ahora. La carpeta antigua queda como estaba.</translation>
    </message>
    <message>
        <source>Your own clips could not all be copied. Copy the folder “clips” from {path} to here.</source>
        <translation>No se han podido copiar todos tus clips. Copia aquí la carpeta «clips» desde {path}.</translation>
    </message>
    <message>
        <source>libvlc, where it is installed</source>
        <translation>libvlc, donde esté instalado</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{title}: {path}. {remedy}</source>
        <translation>{title}: {path}. {remedy}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Read: {what}</source>
        <translation>Leído: {what}</translation>
    </message>
    <message>
        <source>clinical judgement</source>
        <translation>juicio clínico</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Back-ups of several clinics lie there. Choose one: {names}</source>
        <translation>Allí hay copias de varias clínicas. Elige una: {names}</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>Creando la clínica…</translation>
    </message>
    <message>
        <source>My training</source>
        <translation>Mi entrenamiento</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>No back-up of a clinic that can be used lies there. Choose the folder with files called “history-….sqlite” and “clinic.json”.</source>
        <translation>Allí no hay ninguna copia utilizable de una clínica. Elige la carpeta con archivos llamados «history-….sqlite» y «clinic.json».</translation>
    </message>
    <message>
        <source>That is neither a passphrase nor the code of this clinic.</source>
        <translation>Eso no es ni una frase de contraseña ni el código de esta clínica.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Tus iniciales</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Tu nombre, si quieres</translation>
    </message>
    <message>
        <source>{clinic}, last back-up of {day}</source>
        <translation>{clinic}, última copia del {day}</translation>
    </message>
</context>
<context>
    <name>trail sheet</name>
    <message>
        <source>Entry {number} of the trail, {day}, {time}</source>
        <translation>Entrada {number} del registro de auditoría, {day}, {time}</translation>
    </message>
    <message>
        <source>Every entry of the trail is chained to the one before. Whoever takes entries off its end later, or writes another trail, cannot arrive at these groups.</source>
        <translation>Cada entrada del registro de auditoría va encadenada a la anterior. Quien quite después entradas del final, o escriba otro registro, no llega a estos grupos.</translation>
    </message>
    <message>
        <source>Keep this page, not with the computer. To compare it, type the groups into the clinic's settings under “Check the trail”. It names no patient.</source>
        <translation>Guarda esta hoja, no junto al ordenador. Para compararla, escribe los grupos en los ajustes de la clínica, en «Comprobar el registro de auditoría». No nombra a ningún paciente.</translation>
    </message>
    <message>
        <source>Paper of the day</source>
        <translation>Hoja del día</translation>
    </message>
    <message>
        <source>{title}, of {day}  ·  made with Rehab Desktop</source>
        <translation>{title}, {day}  ·  hecho con Rehab Desktop</translation>
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
        <source>It is encrypted, and the keys of this folder do not open it. It was left exactly as it is.</source>
        <translation>Está cifrado, y las claves de esta carpeta no lo abren. Se ha dejado tal como está.</translation>
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
        <source>Put back the key file that belongs to it, such as the copy beside its back-ups, and try again; or restore a back-up. The locked file is kept.</source>
        <translation>Vuelve a poner el archivo de claves que le corresponde, como el duplicado junto a sus copias de seguridad, y prueba otra vez; o restaura una copia de seguridad. El archivo cifrado se conserva.</translation>
    </message>
    <message>
        <source>Restore a back-up; or put the file back where it was, and try again.</source>
        <translation>Restaura una copia; o pon el archivo donde estaba y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Somebody or another program has taken it away; its back-ups are still there.</source>
        <translation>Alguien u otro programa se lo ha llevado; sus copias siguen ahí.</translation>
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
        <source>The history file is missing</source>
        <translation>Falta el archivo del historial</translation>
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
        <source>Your history is locked with another key</source>
        <translation>Tu historial está cifrado con otra clave</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}, la última el {day}</translation>
    </message>
    <message>
        <source>{title}: {path}. {remedy}</source>
        <translation>{title}: {path}. {remedy}</translation>
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
        <source>Ask a doctor or physiotherapist before you start if one is true</source>
        <translation>Antes de empezar, pregunta a tu médico o fisioterapeuta si algo de esto se cumple</translation>
    </message>
    <message>
        <source>At your own pace, then press Done</source>
        <translation>A tu ritmo, después pulsa Hecho</translation>
    </message>
    <message>
        <source>Be seen by a doctor today</source>
        <translation>Que te vea un médico hoy</translation>
    </message>
    <message>
        <source>Begin with the easier version.</source>
        <translation>Empieza con la versión más fácil.</translation>
    </message>
    <message>
        <source>Book a visit with a doctor or physiotherapist</source>
        <translation>Pide cita con un médico o fisioterapeuta</translation>
    </message>
    <message>
        <source>Breath {n} of {total}</source>
        <translation>Respiración {n} de {total}</translation>
    </message>
    <message>
        <source>Call the emergency number now (112 in Europe)</source>
        <translation>Llama ya al número de emergencias (112 en Europa)</translation>
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
        <source>Do what is left in the easier version.</source>
        <translation>Haz lo que queda en la versión más fácil.</translation>
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
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>Prepárate.</translation>
    </message>
    <message>
        <source>Go on gently, and stop if it grows.</source>
        <translation>Sigue con suavidad, y detente si aumenta.</translation>
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
        <source>Leave what hurt alone for two days and come back one level lower.</source>
        <translation>Descansa dos días de lo que dolió y vuelve un nivel más abajo.</translation>
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
        <source>No more training today and tomorrow. What hurt rests for two whole days and comes back one level lower.</source>
        <translation>No entrenes más hoy ni mañana. Lo que dolió descansa dos días enteros y vuelve un nivel más abajo.</translation>
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
        <source>Or: {version}.</source>
        <translation>O bien: {version}.</translation>
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
        <source>Session complete.</source>
        <translation>Sesión completa.</translation>
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
        <source>Stop at once at any of these</source>
        <translation>Detente al momento con cualquiera de estas señales</translation>
    </message>
    <message>
        <source>Stop this exercise for today.</source>
        <translation>No sigas hoy con este ejercicio.</translation>
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
        <source>That exercise is over for today.</source>
        <translation>Ese ejercicio ha terminado por hoy.</translation>
    </message>
    <message>
        <source>That is a sore knee: rest it today, or ask your physiotherapist first.</source>
        <translation>Esa rodilla está dolorida: déjala descansar hoy, o pregunta antes a tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>The easier version comes next.</source>
        <translation>Ahora viene la versión más fácil.</translation>
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
        <source>You told a pain in it, so it is kept.</source>
        <translation>Indicaste un dolor en esa sesión, por eso se guarda.</translation>
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
        <source>stopped because it hurt in {exercise}</source>
        <translation>se detuvo por dolor en {exercise}</translation>
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
    <message numerus="yes">
        <source>{done}/%n set(s)</source>
        <translation>
            <numerusform>{done}/%n serie</numerusform>
            <numerusform>{done}/%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} por lado</translation>
    </message>
    <message>
        <source>{exercise}: gently next time.</source>
        <translation>{exercise}: con suavidad la próxima vez.</translation>
    </message>
    <message>
        <source>{exercise}: the easier version next time.</source>
        <translation>{exercise}: la versión más fácil la próxima vez.</translation>
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
    <message numerus="yes">
        <source>{sets} × %n breath(s)</source>
        <translation>
            <numerusform>{sets} × %n respiración</numerusform>
            <numerusform>{sets} × %n respiraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets} × %n rep(s)</source>
        <translation>
            <numerusform>{sets} × %n rep.</numerusform>
            <numerusform>{sets} × %n rep.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation>{sets} × {reps} por lado</translation>
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
