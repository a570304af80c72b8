<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>callboard::AccountDialogs</name>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Volver a iniciar sesión en %1</translation>
    </message>
    <message>
        <source>The session of %1 has ended. Your changes are kept on this computer and are sent after signing in.</source>
        <translation>La sesión de %1 ha terminado. Los cambios se conservan en este equipo y se envían al iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in to %1 for this session</source>
        <translation>Iniciar sesión en %1 solo por esta vez</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read, so Callboard needs your password once. The session ends when you quit; your changes stay on this computer.</source>
        <translation>No se puede leer el llavero, así que Callboard necesita la contraseña una vez. La sesión termina al salir; los cambios se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Callboard</source>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>callboard::AccountIdentity</name>
    <message>
        <source>Callboard on %1</source>
        <translation>Callboard en %1</translation>
    </message>
</context>
<context>
    <name>callboard::AccountPage</name>
    <message>
        <source>Password changed. You are signed out everywhere else.</source>
        <translation>Contraseña cambiada. Se ha cerrado la sesión en los demás dispositivos.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in a minute.</source>
        <translation>Copiada. Se borra del portapapeles en un minuto.</translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation>No se pudo cargar la cuenta</translation>
    </message>
</context>
<context>
    <name>callboard::AddUsersDialog</name>
    <message>
        <source>%1 is already invited.</source>
        <translation>%1 ya tiene una invitación.</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 ya es miembro.</translation>
    </message>
    <message>
        <source>The studio does not take %1 for an address.</source>
        <translation>El estudio no acepta %1 como dirección.</translation>
    </message>
    <message>
        <source>The studio does not allow the domain of %1.</source>
        <translation>El estudio no permite el dominio de %1.</translation>
    </message>
    <message>
        <source>Add users</source>
        <translation>Añadir usuarios</translation>
    </message>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>Com&amp;prar más licencias…</translation>
    </message>
    <message>
        <source>&amp;Email addresses</source>
        <translation>&amp;Direcciones de correo</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Paste a list: commas, spaces or one a line</source>
        <translation>Pegue una lista: con comas, espacios o una por línea</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Choose later</source>
        <translation>Elegir más tarde</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>Departa&amp;mento</translation>
    </message>
    <message>
        <source>Enter an address first</source>
        <translation>Introduzca antes una dirección</translation>
    </message>
    <message>
        <source>There are not enough seats</source>
        <translation>No hay suficientes licencias</translation>
    </message>
    <message numerus="yes">
        <source>%n will be used</source>
        <comment>seats</comment>
        <translation>
            <numerusform>Se usará %n</numerusform>
            <numerusform>Se usarán %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 left, %n needed</source>
        <comment>seats</comment>
        <translation>
            <numerusform>Libres: %L1; hace falta %n</numerusform>
            <numerusform>Libres: %L1; hacen falta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 left, %n will be used</source>
        <comment>seats</comment>
        <translation>
            <numerusform>Libres: %L1; se usará %n</numerusform>
            <numerusform>Libres: %L1; se usarán %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitations are valid for %n day(s).</source>
        <translation>
            <numerusform>Las invitaciones son válidas durante %n día.</numerusform>
            <numerusform>Las invitaciones son válidas durante %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations are being sent</source>
        <translation>Se están enviando las invitaciones</translation>
    </message>
    <message>
        <source>Sending %L1 of %L2…</source>
        <translation>Enviando %L1 de %L2…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n invitation(s)</source>
        <translation>
            <numerusform>&amp;Enviar %n invitación</numerusform>
            <numerusform>&amp;Enviar %n invitaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent.</source>
        <translation>
            <numerusform>%n invitación enviada.</numerusform>
            <numerusform>%n invitaciones enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left here has to be corrected first.</source>
        <translation>Lo que queda aquí debe corregirse antes.</translation>
    </message>
</context>
<context>
    <name>callboard::AddressChips</name>
    <message>
        <source>%1. %2</source>
        <comment>an address and what is wrong</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>callboard::AddressField</name>
    <message>
        <source>Known studios</source>
        <translation>Estudios conocidos</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No es de confianza</translation>
    </message>
</context>
<context>
    <name>callboard::AddressListModel</name>
    <message>
        <source>%1 Correct it or remove it.</source>
        <comment>what is wrong, as a sentence</comment>
        <translation>%1 Corríjala o quítela.</translation>
    </message>
    <message>
        <source>%1 is in the list twice and will be invited once.</source>
        <translation>%1 está dos veces en la lista y se invitará una sola vez.</translation>
    </message>
    <message>
        <source>%1 is already invited and will be left out.</source>
        <translation>%1 ya tiene una invitación y se omitirá.</translation>
    </message>
    <message>
        <source>%1 is a disabled user and will be left out. Enable the account instead.</source>
        <translation>%1 es un usuario desactivado y se omitirá. Active la cuenta en su lugar.</translation>
    </message>
    <message>
        <source>%1 is already a member and will be left out.</source>
        <translation>%1 ya es miembro y se omitirá.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be invited: the studio allows only %2. Remove it, or allow %3 in Studio settings.</source>
        <translation>No se puede invitar a %1: el estudio solo permite %2. Quite la dirección o permita %3 en Ajustes del estudio.</translation>
    </message>
    <message>
        <source>And %1 more like these.</source>
        <translation>Y %1 más como estas.</translation>
    </message>
</context>
<context>
    <name>callboard::Addresses</name>
    <message>
        <source>%1 has nothing before the @.</source>
        <translation>%1 no tiene nada antes de la @.</translation>
    </message>
    <message>
        <source>%1 has quotation marks, which the studio can&apos;t deliver to.</source>
        <translation>%1 tiene comillas, y el estudio no puede enviar correo a una dirección así.</translation>
    </message>
    <message>
        <source>%1 has a dot too many before the @.</source>
        <translation>%1 tiene un punto de más antes de la @.</translation>
    </message>
    <message>
        <source>%1 is too long before the @. At most 64 characters can be there.</source>
        <translation>%1 es demasiado larga antes de la @. Ahí caben 64 caracteres como máximo.</translation>
    </message>
    <message>
        <source>%1 has a character that can&apos;t be before the @: %2</source>
        <translation>%1 tiene un carácter que no puede ir antes de la @: %2</translation>
    </message>
    <message>
        <source>%1 has nothing after the @.</source>
        <translation>%1 no tiene nada después de la @.</translation>
    </message>
    <message>
        <source>%1 has no ending such as .studio.</source>
        <translation>%1 no tiene una terminación como .studio.</translation>
    </message>
    <message>
        <source>%1 has a dot too many after the @.</source>
        <translation>%1 tiene un punto de más después de la @.</translation>
    </message>
    <message>
        <source>%1 has a number for an ending. It should be one such as .studio.</source>
        <translation>%1 tiene un número como terminación. Debería ser una como .studio.</translation>
    </message>
    <message>
        <source>%1 has no @. An address looks like mia@lumen.studio.</source>
        <translation>%1 no tiene @. Una dirección tiene la forma mia@lumen.studio.</translation>
    </message>
    <message>
        <source>%1 has more than one @.</source>
        <translation>%1 tiene más de una @.</translation>
    </message>
    <message>
        <source>%1 has a space in it.</source>
        <translation>%1 contiene un espacio.</translation>
    </message>
    <message>
        <source>%1 is too long. An address has at most %2 characters.</source>
        <translation>%1 es demasiado larga. Una dirección tiene %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>%1 is not at a domain that can exist.</source>
        <translation>%1 no está en un dominio que pueda existir.</translation>
    </message>
</context>
<context>
    <name>callboard::AdministrationActions</name>
    <message>
        <source>This studio can&apos;t be administrated from here.</source>
        <translation>Este estudio no se puede administrar desde aquí.</translation>
    </message>
</context>
<context>
    <name>callboard::AdministrationPages</name>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>buy licences invitations purchases orders price</source>
        <translation>comprar licencias invitaciones compras pedidos precio</translation>
    </message>
    <message>
        <source>Studio settings</source>
        <translation>Ajustes del estudio</translation>
    </message>
    <message>
        <source>password policy sessions email domains billing contact layout</source>
        <translation>contraseña normas sesiones correo dominios facturación contacto disposición</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>history changes who did what security</source>
        <translation>historial cambios quién hizo qué seguridad</translation>
    </message>
</context>
<context>
    <name>callboard::ApiKeySection</name>
    <message>
        <source>Personal API key</source>
        <translation>Clave API personal</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation>&amp;Regenerar…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>Scripts with this key act as you</source>
        <translation>Los scripts con esta clave actúan en su nombre</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Oc&amp;ultar</translation>
    </message>
    <message>
        <source>A new key is being made</source>
        <translation>Se está creando una clave nueva</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>Gene&amp;rar…</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún no hay clave</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>when</comment>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Last used %1 on %2</source>
        <comment>when, where</comment>
        <translation>Último uso: %1 en %2</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Todavía no hay ninguna clave</translation>
    </message>
    <message>
        <source>This key was made elsewhere. Only its end is known here</source>
        <translation>Esta clave se creó en otro lugar. Aquí solo se conoce su final</translation>
    </message>
    <message>
        <source>Make a new API key?</source>
        <translation>¿Crear una clave API nueva?</translation>
    </message>
    <message>
        <source>The present key stops working at once. Scripts that use it need the new one.</source>
        <translation>La clave actual deja de funcionar de inmediato. Los scripts que la usan necesitan la nueva.</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>&amp;Regenerar</translation>
    </message>
</context>
<context>
    <name>callboard::Application</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>profile picture password email language time zone key devices</source>
        <comment>words that find the page</comment>
        <translation>perfil imagen foto contraseña correo email idioma zona horaria clave dispositivos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>people invite role disable delete seats department</source>
        <comment>words that find the page</comment>
        <translation>personas invitar rol desactivar eliminar licencias departamento</translation>
    </message>
</context>
<context>
    <name>callboard::AttentionList</name>
    <message>
        <source>Callboard needs an update</source>
        <translation>Hay que actualizar Callboard</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>Your session has ended. Changes are kept on this computer.</source>
        <translation>La sesión ha terminado. Los cambios se conservan en este equipo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>Your session is kept there.</source>
        <translation>La sesión se guarda en él.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a choice</source>
        <translation>
            <numerusform>%n cambio requiere una decisión</numerusform>
            <numerusform>%n cambios requieren una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile was changed in two places.</source>
        <translation>El perfil se cambió en dos lugares.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message numerus="yes">
        <source>The studio refused %n change(s)</source>
        <translation>
            <numerusform>El estudio rechazó %n cambio</numerusform>
            <numerusform>El estudio rechazó %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them again or undo them.</source>
        <translation>Envíelos de nuevo o deshágalos.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Confirm your new address</source>
        <translation>Confirme la nueva dirección</translation>
    </message>
    <message>
        <source>A mail with a link went to %1.</source>
        <comment>an email address</comment>
        <translation>Se envió un correo con un enlace a %1.</translation>
    </message>
    <message>
        <source>This Callboard and the studio do not understand each other. Update Callboard; your copy stays readable.</source>
        <translation>Este Callboard y el estudio no se entienden. Actualice Callboard; la copia sigue siendo legible.</translation>
    </message>
    <message numerus="yes">
        <source>Your session has ended. Sign in again to send %n change(s).</source>
        <translation>
            <numerusform>La sesión ha terminado. Vuelva a iniciar sesión para enviar %n cambio.</numerusform>
            <numerusform>La sesión ha terminado. Vuelva a iniciar sesión para enviar %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>La sesión ha terminado. Vuelva a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Changes are kept here until it does.</source>
        <translation>El llavero de este equipo no responde. Los cambios se conservan aquí hasta que lo haga.</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Desbloquear y reintentar</translation>
    </message>
    <message>
        <source>Use this session only</source>
        <translation>Usar solo esta sesión</translation>
    </message>
    <message>
        <source>The studio&apos;s certificate has changed</source>
        <translation>El certificado del estudio ha cambiado</translation>
    </message>
    <message>
        <source>The studio&apos;s certificate is not trusted</source>
        <translation>El certificado del estudio no es de confianza</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Mostrar el certificado…</translation>
    </message>
</context>
<context>
    <name>callboard::AuditEntryDialog</name>
    <message>
        <source>Entry of the audit log</source>
        <translation>Entrada del registro de auditoría</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>callboard::AuditFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Audit log of a person</source>
        <translation>Registro de auditoría de una persona</translation>
    </message>
    <message>
        <source>What was done to this person&apos;s account.</source>
        <translation>Lo que se hizo con la cuenta de esta persona.</translation>
    </message>
    <message>
        <source>&amp;Actions: all</source>
        <translation>&amp;Acciones: todas</translation>
    </message>
    <message>
        <source>&amp;Actions: %1</source>
        <comment>the only one</comment>
        <translation>&amp;Acciones: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Actions: %n</source>
        <comment>how many</comment>
        <translation>
            <numerusform>&amp;Acciones: %n</numerusform>
            <numerusform>&amp;Acciones: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person: %1</source>
        <translation>&amp;Persona: %1</translation>
    </message>
    <message>
        <source>&amp;Person: any</source>
        <translation>&amp;Persona: cualquiera</translation>
    </message>
</context>
<context>
    <name>callboard::AuditLogPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Se está consultando al estudio</translation>
    </message>
    <message>
        <source>Fetching entries…</source>
        <translation>Obteniendo entradas…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the oldest last</source>
        <translation>
            <numerusform>%n entrada, la más antigua al final</numerusform>
            <numerusform>%n entradas, la más antigua al final</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entries come as you scroll</source>
        <translation>Las entradas más antiguas llegan al desplazarse</translation>
    </message>
    <message>
        <source>The audit log could not be loaded</source>
        <translation>No se pudo cargar el registro de auditoría</translation>
    </message>
    <message>
        <source>The audit log is at the studio</source>
        <translation>El registro de auditoría está en el estudio</translation>
    </message>
    <message>
        <source>It is not kept on this computer and comes with the next connection.</source>
        <translation>No se guarda en este equipo y llega con la próxima conexión.</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message>
        <source>Invitations, changes of users, seats and settings are listed here.</source>
        <translation>Aquí aparecen las invitaciones y los cambios de usuarios, licencias y ajustes.</translation>
    </message>
    <message>
        <source>No entry matches the filter</source>
        <translation>Ninguna entrada coincide con el filtro</translation>
    </message>
    <message>
        <source>Other names, actions or times may have some.</source>
        <translation>Con otros nombres, acciones o fechas quizá haya alguna.</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Audit log exported to %1.</source>
        <translation>Registro de auditoría exportado a %1.</translation>
    </message>
</context>
<context>
    <name>callboard::AuditModel</name>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <translation>Invitación reenviada</translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation>Invitación revocada</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitación aceptada</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Usuario modificado</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Cuenta activada</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Usuario eliminado</translation>
    </message>
    <message>
        <source>Password reset link sent</source>
        <translation>Enlace para restablecer la contraseña enviado</translation>
    </message>
    <message>
        <source>Users imported</source>
        <translation>Usuarios importados</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>Usuarios exportados</translation>
    </message>
    <message>
        <source>Seats bought</source>
        <translation>Licencias compradas</translation>
    </message>
    <message>
        <source>Studio settings changed</source>
        <translation>Ajustes del estudio cambiados</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Registro de auditoría exportado</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Petición rechazada</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes in a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Bought %n seats</source>
        <translation>
            <numerusform>%n licencia comprada</numerusform>
            <numerusform>%n licencias compradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited as %1</source>
        <translation>Invitado como %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>The studio server</source>
        <translation>El servidor del estudio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Seats in all</source>
        <translation>Licencias en total</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Price of a seat a month</source>
        <translation>Precio por licencia y mes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>People invited</source>
        <translation>Personas invitadas</translation>
    </message>
    <message>
        <source>People changed</source>
        <translation>Personas modificadas</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value → new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changed, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and with what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callboard::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>callboard::BellButton</name>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n asunto requiere su atención</numerusform>
            <numerusform>%n asuntos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
</context>
<context>
    <name>callboard::BellPopover</name>
    <message>
        <source>What needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Choices and problems turn up here.</source>
        <translation>Las decisiones y los problemas aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>callboard::BulkBar</name>
    <message>
        <source>Cl&amp;ear</source>
        <translation>&amp;Quitar selección</translation>
    </message>
    <message>
        <source>Change r&amp;ole</source>
        <translation>Cambiar r&amp;ol</translation>
    </message>
    <message>
        <source>Send reset &amp;links…</source>
        <translation>Enviar en&amp;laces de contraseña…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>Seleccionar todos los que se muestran</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1</source>
        <comment>how many rows are shown</comment>
        <translation>de %L1</translation>
    </message>
    <message>
        <source>Di&amp;sable 1 account</source>
        <translation>De&amp;sactivar 1 cuenta</translation>
    </message>
    <message numerus="yes">
        <source>Di&amp;sable %Ln accounts…</source>
        <translation>
            <numerusform>De&amp;sactivar %Ln cuenta…</numerusform>
            <numerusform>De&amp;sactivar %Ln cuentas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not shown</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln de ellos no se muestra</numerusform>
            <numerusform>%Ln de ellos no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend 1 in&amp;vitation</source>
        <translation>Reen&amp;viar 1 invitación</translation>
    </message>
    <message numerus="yes">
        <source>Resend %n in&amp;vitations</source>
        <translation>
            <numerusform>Reen&amp;viar %n invitación</numerusform>
            <numerusform>Reen&amp;viar %n invitaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::BuySeatsDialog</name>
    <message>
        <source>Buy more seats</source>
        <translation>Comprar más licencias</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Número de licencias</translation>
    </message>
    <message>
        <source>&amp;Number of seats</source>
        <translation>&amp;Número de licencias</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>The price could not be asked for. %1</source>
        <comment>what went wrong</comment>
        <translation>No se pudo consultar el precio. %1</translation>
    </message>
    <message>
        <source>The price has changed since it was shown. Nothing was bought. Look at the new amounts, then confirm again.</source>
        <translation>El precio ha cambiado desde que se mostró. No se compró nada. Revise los nuevos importes y confirme de nuevo.</translation>
    </message>
    <message>
        <source>%1 It is not certain whether the seats were bought: look at the purchases before you try again.</source>
        <comment>what went wrong</comment>
        <translation>%1 No es seguro que las licencias se hayan comprado: revise las compras antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Buying…</source>
        <translation>Comprando…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Buy %n seat(s)</source>
        <translation>
            <numerusform>Com&amp;prar %n licencia</numerusform>
            <numerusform>Com&amp;prar %n licencias</numerusform>
        </translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Se está consultando al estudio</translation>
    </message>
    <message>
        <source>The price is being asked for</source>
        <translation>Se está consultando el precio</translation>
    </message>
</context>
<context>
    <name>callboard::CallboardApi</name>
    <message>
        <source>That is not your current password. Check it and try again.</source>
        <translation>Esa no es la contraseña actual. Compruébela e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>callboard::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>El certificado de %1 ha cambiado</translation>
    </message>
    <message>
        <source>This may be somebody else. Studios do change their certificates, but ask your administrator for the new fingerprint before you trust it. Nothing was sent; your changes are kept on this computer.</source>
        <translation>Puede que sea otra persona. Los estudios cambian a veces su certificado, pero pida la nueva huella a su administrador antes de confiar en él. No se ha enviado nada; sus cambios se conservan en este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>El certificado de %1 no es de confianza</translation>
    </message>
    <message>
        <source>Whoever answers there can&apos;t prove to be your studio, so nothing was sent: no name and no password. Ask your administrator for the fingerprint and compare it.</source>
        <translation>Quien responde allí no puede demostrar que es su estudio, así que no se ha enviado nada: ni nombre ni contraseña. Pida la huella a su administrador y compárela.</translation>
    </message>
    <message>
        <source>Trust holds for this certificate at this address alone, until you sign out.</source>
        <translation>La confianza vale solo para este certificado en esta dirección, hasta que cierre la sesión.</translation>
    </message>
    <message>
        <source>It vouches for itself: no authority that this computer knows stands behind it.</source>
        <translation>Responde por sí mismo: no lo avala ninguna autoridad que este equipo conozca.</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>Este equipo no conoce a quien lo emitió.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <comment>a date</comment>
        <translation>Caducó el %1.</translation>
    </message>
    <message>
        <source>It is valid only from %1 on. Check this computer&apos;s date.</source>
        <comment>a date</comment>
        <translation>Solo es válido a partir del %1. Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>It is for other addresses, not for %1.</source>
        <translation>Es para otras direcciones, no para %1.</translation>
    </message>
    <message>
        <source>It is known to be in wrong hands.</source>
        <translation>Se sabe que está en malas manos.</translation>
    </message>
    <message>
        <source>It can&apos;t be checked.</source>
        <translation>No se puede comprobar.</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>SHA-256 actual</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 anterior</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>Copiar la &amp;huella</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Con&amp;fiar en este certificado</translation>
    </message>
</context>
<context>
    <name>callboard::CertificateLink</name>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>Mostrar el certi&amp;ficado…</translation>
    </message>
</context>
<context>
    <name>callboard::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>callboard::CommandModel</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and where it belongs</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callboard::CommandPopover</name>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ elegir</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Intro abrir</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc cerrar</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; solo comandos</translation>
    </message>
    <message>
        <source>Nothing has that name</source>
        <translation>Nada tiene ese nombre</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>callboard::ConflictDialog</name>
    <message>
        <source>Choose which changes to keep</source>
        <translation>Elegir qué cambios conservar</translation>
    </message>
    <message>
        <source>Your profile was changed in two places</source>
        <translation>El perfil se cambió en dos lugares</translation>
    </message>
    <message>
        <source>&amp;Keep all mine</source>
        <translation>Conservar todo lo &amp;mío</translation>
    </message>
    <message>
        <source>&amp;Take all theirs</source>
        <translation>&amp;Tomar todo lo ajeno</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Decidir más tarde</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>These fields were edited elsewhere while your changes waited. Choose what to keep for each one. Nothing is sent before you press Save.</source>
        <translation>Estos campos se editaron en otro lugar mientras sus cambios esperaban. Elija qué conservar en cada uno. No se envía nada antes de pulsar Guardar.</translation>
    </message>
    <message>
        <source>%1 edited these fields while your changes waited. Choose what to keep for each one. Nothing is sent before you press Save.</source>
        <translation>%1 editó estos campos mientras sus cambios esperaban. Elija qué conservar en cada uno. No se envía nada antes de pulsar Guardar.</translation>
    </message>
    <message>
        <source>(edited %1)</source>
        <comment>when</comment>
        <translation>(editado %1)</translation>
    </message>
    <message>
        <source>(changed %1)</source>
        <comment>when</comment>
        <translation>(cambiado %1)</translation>
    </message>
    <message>
        <source>(changed by %1, %2)</source>
        <comment>who, when</comment>
        <translation>(cambiado por %1, %2)</translation>
    </message>
    <message>
        <source>%1 had no conflict and is already saved.</source>
        <comment>name of a field</comment>
        <translation>%1: sin conflicto, ya se guardó.</translation>
    </message>
    <message>
        <source>%1 had no conflict and are already saved.</source>
        <comment>names of fields</comment>
        <translation>%1: sin conflicto, ya se guardaron.</translation>
    </message>
    <message>
        <source>Choose yours or theirs for a field first</source>
        <translation>Elija antes el valor propio o el ajeno en algún campo</translation>
    </message>
</context>
<context>
    <name>callboard::ConflictTable</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ajeno</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>ajeno</translation>
    </message>
</context>
<context>
    <name>callboard::CropDialog</name>
    <message>
        <source>Profile picture</source>
        <translation>Imagen de perfil</translation>
    </message>
    <message>
        <source>Choose the part to use</source>
        <translation>Elija la parte que se usará</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Use picture</source>
        <translation>&amp;Usar imagen</translation>
    </message>
</context>
<context>
    <name>callboard::CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>Parte de la imagen que se usa</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom</source>
        <translation>Las flechas la mueven; más y menos cambian el zoom</translation>
    </message>
</context>
<context>
    <name>callboard::CurrentPasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation>Introduzca la contraseña actual</translation>
    </message>
    <message>
        <source>It proves that it is you. You will be signed out everywhere else.</source>
        <translation>Demuestra que es usted. Se cerrará la sesión en los demás dispositivos.</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>Cam&amp;biar contraseña</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>That is not your current password. Check Caps Lock, then try again.</source>
        <translation>Esa no es la contraseña actual. Compruebe Bloq Mayús e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>callboard::DateRangeDialog</name>
    <message>
        <source>Dates of the audit log</source>
        <translation>Fechas del registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Último día</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
</context>
<context>
    <name>callboard::DeleteUsersDialog</name>
    <message>
        <source>Delete user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>Eliminar usuarios</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar a %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>¿Eliminar %n usuario?</numerusform>
            <numerusform>¿Eliminar %n usuarios?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their comments and activity stay, by “Unknown user”. The seat is free.</source>
        <translation>Esto no se puede deshacer. Sus comentarios y actividad se conservan a nombre de «Usuario desconocido». La licencia queda libre.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their comments and activity stay, by “Unknown user”. The seats are free. To keep an account without a seat, disable it instead.</source>
        <translation>Esto no se puede deshacer. Sus comentarios y actividad se conservan a nombre de «Usuario desconocido». Las licencias quedan libres. Para conservar una cuenta sin licencia, desactívela.</translation>
    </message>
    <message>
        <source>&amp;Type the full name to confirm</source>
        <translation>&amp;Escriba el nombre completo para confirmar</translation>
    </message>
    <message>
        <source>&amp;Type the number of users, %1, to confirm</source>
        <translation>&amp;Escriba el número de usuarios, %1, para confirmar</translation>
    </message>
    <message>
        <source>Name, to confirm</source>
        <translation>Nombre, para confirmar</translation>
    </message>
    <message>
        <source>Number of users, to confirm</source>
        <translation>Número de usuarios, para confirmar</translation>
    </message>
    <message>
        <source>&amp;Delete user</source>
        <translation>El&amp;iminar usuario</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n users</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>El&amp;iminar %n usuario</numerusform>
            <numerusform>El&amp;iminar %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed is not the same yet</source>
        <translation>Lo escrito aún no coincide</translation>
    </message>
</context>
<context>
    <name>callboard::DemoStudio</name>
    <message>
        <source>The demo studio did not start within a minute. Try again.</source>
        <translation>El estudio de demostración no arrancó en un minuto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server could not be started. Install Callboard anew.</source>
        <translation>No se pudo iniciar el servidor del estudio de demostración. Reinstale Callboard.</translation>
    </message>
    <message>
        <source>The folder for the demo studio could not be made. Check the disk.</source>
        <translation>No se pudo crear la carpeta del estudio de demostración. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server is of another version. Install Callboard anew.</source>
        <translation>El servidor del estudio de demostración es de otra versión. Reinstale Callboard.</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server ended by itself. Try again.</source>
        <translation>El servidor del estudio de demostración se cerró solo. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>callboard::DialogFrame</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>callboard::DomainsField</name>
    <message>
        <source>Any domain</source>
        <translation>Cualquier dominio</translation>
    </message>
</context>
<context>
    <name>callboard::ExportUsers</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Exportar usuarios</translation>
    </message>
    <message>
        <source>Users exported to %1.</source>
        <translation>Usuarios exportados a %1.</translation>
    </message>
</context>
<context>
    <name>callboard::FailuresDialog</name>
    <message>
        <source>Not everything worked</source>
        <translation>No todo ha funcionado</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>No se pudo hacer</translation>
    </message>
    <message numerus="yes">
        <source>The other %n went well.</source>
        <comment>users</comment>
        <translation>
            <numerusform>Con el otro no hubo problemas.</numerusform>
            <numerusform>Con los otros %n no hubo problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>users</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>callboard::FieldTexts</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>start page</source>
        <translation>página de inicio</translation>
    </message>
    <message>
        <source>Relative dates</source>
        <translation>Fechas relativas</translation>
    </message>
    <message>
        <source>relative dates</source>
        <translation>fechas relativas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Imagen nueva</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No new address</source>
        <translation>Sin dirección nueva</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>field → new value</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>callboard::FilePicker</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
</context>
<context>
    <name>callboard::FileTransfer</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Split it, then try again.</source>
        <translation>%1 supera %2. Divídalo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>callboard::FilterBar</name>
    <message>
        <source>A&amp;ctive</source>
        <translation>A&amp;ctivos</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>&amp;Invitados</translation>
    </message>
    <message>
        <source>&amp;Disabled</source>
        <translation>&amp;Desactivados</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier rol</translation>
    </message>
    <message>
        <source>&amp;Role: any</source>
        <translation>&amp;Rol: cualquiera</translation>
    </message>
    <message>
        <source>&amp;Role: %1</source>
        <translation>&amp;Rol: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Role: %n of them</source>
        <translation>
            <numerusform>&amp;Rol: %n elegido</numerusform>
            <numerusform>&amp;Rol: %n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person shown</source>
        <translation>Se muestra 1 persona</translation>
    </message>
    <message>
        <source>%L1 people shown</source>
        <comment>none, two or more</comment>
        <translation>Se muestran %L1 personas</translation>
    </message>
</context>
<context>
    <name>callboard::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <comment>a filter and how many it has</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callboard::FormRow</name>
    <message>
        <source>Undo this change</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Cambiado en dos lugares</translation>
    </message>
    <message>
        <source>Changed elsewhere to %1</source>
        <comment>the value that came meanwhile</comment>
        <translation>Cambiado en otro lugar a %1</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>Antes: vacío</translation>
    </message>
    <message>
        <source>Was %1</source>
        <comment>the value before the change</comment>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
</context>
<context>
    <name>callboard::Http</name>
    <message>
        <source>That login and password do not match. Check them and try again.</source>
        <translation>El usuario y la contraseña no coinciden. Compruébelos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again.</source>
        <translation>La sesión en %1 ha terminado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>You may not do this on %1. Ask an administrator of your studio.</source>
        <translation>No tiene permiso para hacer esto en %1. Consulte a un administrador del estudio.</translation>
    </message>
    <message>
        <source>%1 does not have this any more. Reload to see what it has.</source>
        <translation>%1 ya no tiene esto. Recargue para ver lo que tiene.</translation>
    </message>
    <message>
        <source>%1 does not offer this. Ask an administrator of your studio.</source>
        <translation>%1 no ofrece esto. Consulte a un administrador del estudio.</translation>
    </message>
    <message>
        <source>The connection to %1 is too slow for this. Try again on a better one.</source>
        <translation>La conexión con %1 es demasiado lenta para esto. Inténtelo con una mejor.</translation>
    </message>
    <message>
        <source>%1 is still working on this. It is asked again shortly.</source>
        <translation>%1 todavía trabaja en esto. Se le preguntará de nuevo en breve.</translation>
    </message>
    <message>
        <source>This was changed on %1 meanwhile. Reload and try again.</source>
        <translation>Esto se cambió entretanto en %1. Recargue e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer was away for long. Everything is fetched from %1 anew.</source>
        <translation>Este equipo estuvo mucho tiempo sin conexión. Se vuelve a descargar todo de %1.</translation>
    </message>
    <message>
        <source>That is larger than %1 takes. Use something smaller.</source>
        <translation>Es mayor de lo que %1 admite. Use algo más pequeño.</translation>
    </message>
    <message>
        <source>%1 does not take this kind of file. Use a PNG, JPEG or WebP picture.</source>
        <translation>%1 no admite este tipo de archivo. Use una imagen PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>%1 took this change for another one. Make the change again.</source>
        <translation>%1 confundió este cambio con otro. Haga el cambio de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not accept this. Correct it and try again.</source>
        <translation>%1 no aceptó esto. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not ready for this. Try again in a moment.</source>
        <translation>%1 no está listo para esto. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This Callboard is too old for %1. Install the current version.</source>
        <translation>Este Callboard es demasiado antiguo para %1. Instale la versión actual.</translation>
    </message>
    <message>
        <source>Signing in is paused after too many wrong tries. Wait, or reset your password.</source>
        <translation>El inicio de sesión está en pausa tras demasiados intentos fallidos. Espere o restablezca la contraseña.</translation>
    </message>
    <message>
        <source>%1 asked for a pause. Try again in a moment.</source>
        <translation>%1 pidió una pausa. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 is busy or being maintained. Try again in a moment.</source>
        <translation>%1 está ocupado o en mantenimiento. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 did not accept this request. Update Callboard, or copy the details for your administrator.</source>
        <translation>%1 no aceptó esta petición. Actualice Callboard o copie los detalles para el administrador.</translation>
    </message>
    <message>
        <source>%1 had a problem. Try again in a moment; if it stays, tell your administrator.</source>
        <translation>%1 tuvo un problema. Inténtelo de nuevo en un momento; si persiste, avise al administrador.</translation>
    </message>
    <message>
        <source>%1 sends visitors on to %2. If your network wants you to sign in, do that in a browser first; if the studio has moved, use its new address.</source>
        <translation>%1 redirige a %2. Si la red pide iniciar sesión, hágalo antes en un navegador; si el estudio se ha mudado, use su nueva dirección.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants you to sign in. Check the network settings.</source>
        <translation>El proxy de la red pide iniciar sesión. Compruebe los ajustes de red.</translation>
    </message>
    <message>
        <source>%1 is reached too often from here. Try again in a moment.</source>
        <translation>Desde aquí se accede a %1 con demasiada frecuencia. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The studio behind %1 does not answer. Try again in a moment.</source>
        <translation>El estudio detrás de %1 no responde. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There is no studio at %1. Check the address; if your network wants you to sign in, do that in a browser first.</source>
        <translation>No hay ningún estudio en %1. Compruebe la dirección; si la red pide iniciar sesión, hágalo antes en un navegador.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your network.</source>
        <translation>No se encontró %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The studio&apos;s server may be down; try again later.</source>
        <translation>%1 rechaza la conexión. Quizá el servidor del estudio no esté en marcha; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 broke off the connection. Try again in a moment.</source>
        <translation>%1 cortó la conexión. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check your network, or try again later.</source>
        <translation>%1 no responde. Compruebe la red o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, or ask your administrator.</source>
        <translation>No se pudo establecer una conexión segura con %1. Compruebe la dirección o consulte al administrador.</translation>
    </message>
    <message>
        <source>%1 sent an answer that can&apos;t be read. Try again in a moment.</source>
        <translation>%1 envió una respuesta que no se puede leer. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check your network, or try again later.</source>
        <translation>No se puede acceder a %1. Compruebe la red o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let %1 through. Check the network settings.</source>
        <translation>El proxy de la red no deja pasar a %1. Compruebe los ajustes de red.</translation>
    </message>
    <message>
        <source>The identity of %1 can&apos;t be verified, so nothing was sent. Check the address and this computer&apos;s date, or ask your administrator.</source>
        <translation>No se puede verificar la identidad de %1, así que no se envió nada. Compruebe la dirección y la fecha de este equipo, o consulte al administrador.</translation>
    </message>
    <message>
        <source>This was stopped. Try again.</source>
        <translation>Se detuvo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The studio&apos;s answer was cut off on its way. Try again in a moment.</source>
        <translation>La respuesta del estudio se cortó en el camino. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The studio sent an answer that this program does not understand. Try again; if it stays, tell your administrator.</source>
        <translation>El estudio envió una respuesta que este programa no entiende. Inténtelo de nuevo; si persiste, avise al administrador.</translation>
    </message>
    <message>
        <source>%1 has too few free seats for this. Buy seats, or disable people who have left.</source>
        <translation>%1 tiene muy pocas licencias libres para esto. Compre licencias o desactive a quienes se hayan ido.</translation>
    </message>
    <message>
        <source>This is the last active administrator of %1. Make somebody else one first.</source>
        <translation>Este es el último administrador activo de %1. Nombre antes administrador a otra persona.</translation>
    </message>
    <message>
        <source>That invitation to %1 is no longer open: it was accepted or revoked meanwhile.</source>
        <translation>Esa invitación a %1 ya no está abierta: entretanto se aceptó o se revocó.</translation>
    </message>
    <message>
        <source>The price of a seat on %1 has changed. Nothing was bought; look at the new price first.</source>
        <translation>El precio de una licencia en %1 ha cambiado. No se compró nada; vea antes el nuevo precio.</translation>
    </message>
    <message>
        <source>The users of %1 have changed since the file was checked. Nothing was imported; check it again.</source>
        <translation>Los usuarios de %1 han cambiado desde que se comprobó el archivo. No se importó nada; compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust. This may be somebody else, so nothing was sent.</source>
        <translation>%1 muestra un certificado distinto del que usted aceptó. Puede que sea otra persona, así que no se ha enviado nada.</translation>
    </message>
    <message numerus="yes">
        <source>This needs %n seat(s), and %1 has %2 left. Buy seats, or disable people who have left.</source>
        <translation>
            <numerusform>Hace falta %n licencia y a %1 le quedan %2. Compre licencias o desactive a quienes se hayan ido.</numerusform>
            <numerusform>Hacen falta %n licencias y a %1 le quedan %2. Compre licencias o desactive a quienes se hayan ido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ImportDialog</name>
    <message>
        <source>Import users</source>
        <translation>Importar usuarios</translation>
    </message>
    <message>
        <source>Show &amp;errors only</source>
        <translation>Mostrar solo &amp;errores</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Qué hace la importación</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>A CSV file with the heading email, first_name, last_name, username, role, department. The address finds the person; who is not known is invited. First you see what would happen, line by line.</source>
        <translation>Un archivo CSV con el encabezado email, first_name, last_name, username, role, department. La dirección identifica a la persona; a quien no se conoce se le invita. Antes se ve qué ocurriría, línea por línea.</translation>
    </message>
    <message>
        <source>Something changed since the file was checked. Nothing was imported. Look at the new report, then import again.</source>
        <translation>Algo ha cambiado desde que se comprobó el archivo. No se importó nada. Revise el nuevo informe e importe de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n invitado</numerusform>
            <numerusform>%n invitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n línea omitida</numerusform>
            <numerusform>%n líneas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to invite</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n por invitar</numerusform>
            <numerusform>%n por invitar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n por modificar</numerusform>
            <numerusform>%n por modificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with errors</source>
        <translation>
            <numerusform>%n línea con errores</numerusform>
            <numerusform>%n líneas con errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Elija antes un archivo</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Se está consultando al estudio</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>No hay nada que importar</translation>
    </message>
    <message>
        <source>There are not enough seats</source>
        <translation>No hay suficientes licencias</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n user(s)</source>
        <translation>
            <numerusform>&amp;Importar %n usuario</numerusform>
            <numerusform>&amp;Importar %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
</context>
<context>
    <name>callboard::ImportReportModel</name>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>callboard::ImportSeats</name>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>Com&amp;prar más licencias…</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) needed, but only %1 left. Buy more, or import fewer people.</source>
        <translation>
            <numerusform>Hace falta %n licencia; libres: %1. Compre más o importe a menos personas.</numerusform>
            <numerusform>Hacen falta %n licencias; libres: %1. Compre más o importe a menos personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) needed, %1 left</source>
        <translation>
            <numerusform>Hace falta %n licencia; libres: %1</numerusform>
            <numerusform>Hacen falta %n licencias; libres: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::Insistence</name>
    <message>
        <source>The connection to the studio broke off, so it is not known whether this was done. Look again once the studio can be reached, before you repeat it.</source>
        <translation>La conexión con el estudio se interrumpió, así que no se sabe si esto se hizo. Compruébelo cuando el estudio esté accesible, antes de repetirlo.</translation>
    </message>
</context>
<context>
    <name>callboard::InvitationListModel</name>
    <message>
        <source>Expired %1</source>
        <comment>when</comment>
        <translation>Caducada: %1</translation>
    </message>
    <message>
        <source>In less than a day</source>
        <translation>En menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
</context>
<context>
    <name>callboard::InvitationsSection</name>
    <message>
        <source>Pending invitations</source>
        <translation>Invitaciones pendientes</translation>
    </message>
    <message>
        <source>Nobody is invited at the moment.</source>
        <translation>En este momento no hay nadie invitado.</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;vocar…</translation>
    </message>
    <message>
        <source>Resend all &amp;expired</source>
        <translation>Reenviar todas las &amp;caducadas</translation>
    </message>
    <message>
        <source>Revoke invitations</source>
        <translation>Revocar invitaciones</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <comment>an address</comment>
        <translation>¿Revocar la invitación de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>¿Revocar %n invitación?</numerusform>
            <numerusform>¿Revocar %n invitaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link in the mail stops working, and the seat is free.</source>
        <translation>El enlace del correo deja de funcionar y la licencia queda libre.</translation>
    </message>
    <message>
        <source>The links in the mails stop working, and the seats are free.</source>
        <translation>Los enlaces de los correos dejan de funcionar y las licencias quedan libres.</translation>
    </message>
    <message>
        <source>&amp;Revoke invitation</source>
        <translation>Re&amp;vocar invitación</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n invitations</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Re&amp;vocar %n invitación</numerusform>
            <numerusform>Re&amp;vocar %n invitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Wait until the last action has ended</source>
        <translation>Espere a que termine la última acción</translation>
    </message>
    <message>
        <source>Select an invitation first</source>
        <translation>Seleccione antes una invitación</translation>
    </message>
    <message>
        <source>None has expired</source>
        <translation>Ninguna ha caducado</translation>
    </message>
</context>
<context>
    <name>callboard::JsonReader</name>
    <message>
        <source>The studio sent an answer that this program does not understand. Try again; if it stays, tell your administrator.</source>
        <translation>El estudio envió una respuesta que este programa no entiende. Inténtelo de nuevo; si persiste, avise al administrador.</translation>
    </message>
</context>
<context>
    <name>callboard::KWallet</name>
    <message>
        <source>Your sign-in is kept in KWallet.</source>
        <translation>El inicio de sesión se guarda en KWallet.</translation>
    </message>
    <message>
        <source>KWallet is locked. Unlock it and try again.</source>
        <translation>KWallet está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>KWallet is not running, so your sign-in is kept until you quit. Turn it on in the system settings, then try again.</source>
        <translation>KWallet no está en marcha, así que el inicio de sesión se conserva hasta salir. Actívelo en los ajustes del sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>KWallet does not answer. Sign out of your desktop and in again, or go on for this session only.</source>
        <translation>KWallet no responde. Cierre la sesión del escritorio y vuelva a entrar, o continúe solo con esta sesión.</translation>
    </message>
</context>
<context>
    <name>callboard::KeychainSecretStore</name>
    <message>
        <source>This computer&apos;s keyring has not been asked yet.</source>
        <translation>Aún no se ha consultado el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The system asks for your keyring&apos;s password in another window.</source>
        <translation>El sistema pide la contraseña del llavero en otra ventana.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring takes long to answer. It may be asking for its password in another window.</source>
        <translation>El llavero de este equipo tarda en responder. Quizá pida su contraseña en otra ventana.</translation>
    </message>
</context>
<context>
    <name>callboard::KeychainTask</name>
    <message>
        <source>The keyring did not let Callboard in. Unlock it, or allow Callboard to use it, and try again.</source>
        <translation>El llavero no dejó entrar a Callboard. Desbloquéelo o permita que Callboard lo use, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring reported an error, so your sign-in can&apos;t be kept in it. Unlock or restart it and try again.</source>
        <translation>El llavero de este equipo informó de un error, así que no puede guardar el inicio de sesión. Desbloquéelo o reinícielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered for a long time. If it asks for its password in another window, answer there and try again.</source>
        <translation>El llavero de este equipo lleva mucho tiempo sin responder. Si pide su contraseña en otra ventana, responda allí e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>callboard::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutDelegate</name>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutDialog</name>
    <message>
        <source>Profile layout</source>
        <translation>Disposición del perfil</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover &amp;arriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover a&amp;bajo</translation>
    </message>
    <message>
        <source>Everybody sees the checked fields of their profile, in this order. Names, address and username stand above the preferences.</source>
        <translation>Todos ven los campos marcados de su perfil, en este orden. Los nombres, la dirección y el nombre de usuario están encima de las preferencias.</translation>
    </message>
    <message>
        <source>Fields of the profile</source>
        <translation>Campos del perfil</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>&amp;Reset to usual</source>
        <translation>&amp;Restablecer la habitual</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a field&apos;s name, its place, how many</comment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Somebody else changed the layout meanwhile. Apply again to put yours in its place, or cancel to keep theirs.</source>
        <translation>Entretanto, otra persona cambió la disposición. Aplique de nuevo para poner la suya en su lugar o cancele para conservar la otra.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Se está consultando al estudio</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutModel</name>
    <message>
        <source>Always shown</source>
        <translation>Siempre visible</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutPreview</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>callboard::LineEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>callboard::MainWindow</name>
    <message>
        <source>Callboard</source>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a page and a studio</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>callboard::MemorySecretStore</name>
    <message>
        <source>You stay signed in until you quit Callboard.</source>
        <translation>La sesión se mantiene hasta salir de Callboard.</translation>
    </message>
</context>
<context>
    <name>callboard::OfflineBar</name>
    <message>
        <source>Offline – you see the copy kept on this computer</source>
        <translation>Sin conexión – se muestra la copia guardada en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n change(s) will be sent when the studio is reachable</source>
        <translation>
            <numerusform>Sin conexión – %n cambio se enviará cuando el estudio esté accesible</numerusform>
            <numerusform>Sin conexión – %n cambios se enviarán cuando el estudio esté accesible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last synced %1 · trying again in %n s</source>
        <translation>
            <numerusform>Última sincronización: %1 · nuevo intento en %n s</numerusform>
            <numerusform>Última sincronización: %1 · nuevo intento en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Nuevo intento en %n s</numerusform>
            <numerusform>Nuevo intento en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>callboard::Options</name>
    <message>
        <source>Your account at your studio: profile, notifications, follows, tokens, and for administrators users and seats.</source>
        <translation>Su cuenta en el estudio: perfil, notificaciones, seguimientos, tokens y, para administradores, usuarios y licencias.</translation>
    </message>
    <message>
        <source>Keep accounts and copies in this folder.</source>
        <translation>Guardar las cuentas y copias en esta carpeta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Open the local demo studio.</source>
        <translation>Abrir el estudio de demostración local.</translation>
    </message>
    <message>
        <source>The server program for the demo studio.</source>
        <translation>El programa servidor del estudio de demostración.</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>dark, light or system.</source>
        <translation>dark, light o system.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Language, such as de or en-GB.</source>
        <translation>Idioma, por ejemplo de o en-GB.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>Lengthen every text by a third (for testing).</source>
        <translation>Alargar todos los textos un tercio (para pruebas).</translation>
    </message>
    <message>
        <source>Mirror the layout (for testing).</source>
        <translation>Reflejar la disposición (para pruebas).</translation>
    </message>
    <message>
        <source>Callboard takes no files or addresses on its command line.</source>
        <translation>Callboard no admite archivos ni direcciones en la línea de comandos.</translation>
    </message>
    <message>
        <source>--theme takes dark, light or system.</source>
        <translation>--theme admite dark, light o system.</translation>
    </message>
</context>
<context>
    <name>callboard::OutboxQueue</name>
    <message>
        <source>Your profile is not on this computer yet. Connect to the studio once, then try again.</source>
        <translation>El perfil aún no está en este equipo. Conéctese una vez al estudio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That value can&apos;t be kept. Choose another one.</source>
        <translation>Ese valor no se puede guardar. Elija otro.</translation>
    </message>
    <message>
        <source>That field can&apos;t be changed here.</source>
        <translation>Ese campo no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>The former picture is not on this computer. Choose it again to bring it back.</source>
        <translation>La imagen anterior no está en este equipo. Elíjala de nuevo para recuperarla.</translation>
    </message>
    <message>
        <source>That change is already on the server. Change the field again to take it back.</source>
        <translation>Ese cambio ya está en el servidor. Cambie el campo otra vez para revertirlo.</translation>
    </message>
    <message>
        <source>The studio sent an answer that this program does not understand. Your changes are kept here and sent again.</source>
        <translation>El estudio envió una respuesta que este programa no entiende. Los cambios se conservan aquí y se envían de nuevo.</translation>
    </message>
    <message>
        <source>This is no longer on the server. Your change is kept here until you discard it.</source>
        <translation>Esto ya no está en el servidor. El cambio se conserva aquí hasta que lo descarte.</translation>
    </message>
</context>
<context>
    <name>callboard::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This studio changes passwords elsewhere. Ask your administrator.</source>
        <translation>Este estudio cambia las contraseñas en otro lugar. Consulte al administrador.</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>otro sistema</translation>
    </message>
    <message>
        <source>Your password is managed by %1. Ask your system administrator.</source>
        <translation>La contraseña se gestiona en %1. Consulte al administrador del sistema.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a web page</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Nue&amp;va contraseña</translation>
    </message>
    <message>
        <source>Repeat &amp;it</source>
        <translation>Repetir&amp;la</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>Cam&amp;biar contraseña</translation>
    </message>
    <message>
        <source>Signs you out everywhere else</source>
        <translation>Cierra la sesión en los demás dispositivos</translation>
    </message>
    <message>
        <source>Type the new password twice first</source>
        <translation>Escriba antes la nueva contraseña dos veces</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Las dos contraseñas son distintas</translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more</source>
        <translation>
            <numerusform>%n carácter o más</numerusform>
            <numerusform>%n caracteres o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short · %n of %1 characters</source>
        <translation>
            <numerusform>Demasiado corta · %n de %1 caracteres</numerusform>
            <numerusform>Demasiado corta · %n de %1 caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n characters</source>
        <comment>strength</comment>
        <translation>
            <numerusform>%1 · %n carácter</numerusform>
            <numerusform>%1 · %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Differs from the first one</source>
        <translation>Distinta de la primera</translation>
    </message>
</context>
<context>
    <name>callboard::PasswordStrength</name>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
</context>
<context>
    <name>callboard::PeriodChip</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Elegir fechas…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>today</source>
        <comment>within a chip, after a colon</comment>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <comment>within a chip, after a colon</comment>
        <translation>
            <numerusform>último día</numerusform>
            <numerusform>últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <comment>time, within a chip, after a colon</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>T&amp;ime: %1</source>
        <translation>&amp;Fecha: %1</translation>
    </message>
</context>
<context>
    <name>callboard::PersonButton</name>
    <message>
        <source>%1, your menu</source>
        <comment>a person&apos;s name</comment>
        <translation>%1, su menú</translation>
    </message>
</context>
<context>
    <name>callboard::PersonPicker</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody who is active matches.</source>
        <translation>No coincide nadie que esté activo.</translation>
    </message>
    <message>
        <source>Name, email or department</source>
        <translation>Nombre, correo o departamento</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Select a person first</source>
        <translation>Seleccione antes una persona</translation>
    </message>
</context>
<context>
    <name>callboard::PictureCodec</name>
    <message>
        <source>That picture can&apos;t be used. Choose another file.</source>
        <translation>Esa imagen no se puede usar. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>callboard::PictureDecoder</name>
    <message>
        <source>That file is no longer there. Choose another one.</source>
        <translation>Ese archivo ya no está ahí. Elija otro.</translation>
    </message>
    <message>
        <source>That is a folder. Choose a picture in it.</source>
        <translation>Eso es una carpeta. Elija una imagen de ella.</translation>
    </message>
    <message>
        <source>That is not a file with a picture. Choose a PNG, JPG or WebP file.</source>
        <translation>Ese archivo no contiene una imagen. Elija un archivo PNG, JPG o WebP.</translation>
    </message>
    <message>
        <source>That file can&apos;t be read. Check that you may open it, or choose another one.</source>
        <translation>Ese archivo no se puede leer. Compruebe que tiene permiso para abrirlo o elija otro.</translation>
    </message>
    <message>
        <source>That file is larger than 10 MB. Save the picture smaller, then try again.</source>
        <translation>Ese archivo supera los 10 MB. Guarde la imagen más pequeña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That file is empty. Choose another one.</source>
        <translation>Ese archivo está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>That picture is larger than 10 MB. Save it smaller, then try again.</source>
        <translation>Esa imagen supera los 10 MB. Guárdela más pequeña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That is not a PNG, JPG or WebP picture. Save it as one of these.</source>
        <translation>Esa imagen no es PNG, JPG ni WebP. Guárdela en uno de estos formatos.</translation>
    </message>
    <message>
        <source>That picture is damaged. Save it again, or choose another one.</source>
        <translation>Esa imagen está dañada. Guárdela de nuevo o elija otra.</translation>
    </message>
    <message>
        <source>That picture has %1 × %2 pixels. Use one of at most %3 × %3.</source>
        <translation>Esa imagen tiene %1 × %2 píxeles. Use una de %3 × %3 como máximo.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy or drop a picture.</source>
        <translation>No contiene ninguna imagen. Copie o suelte una imagen.</translation>
    </message>
</context>
<context>
    <name>callboard::PictureDrop</name>
    <message>
        <source>Profile picture</source>
        <translation>Imagen de perfil</translation>
    </message>
    <message>
        <source>Press to choose a picture, or drop or paste one</source>
        <translation>Pulse para elegir una imagen, o suelte o pegue una</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Drop to use</source>
        <translation>Suelte para usarla</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Subir…</translation>
    </message>
</context>
<context>
    <name>callboard::PictureEditor</name>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>Imagen cambiada</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Imagen quitada</translation>
    </message>
    <message>
        <source>Let go to use this picture. You can crop it next.</source>
        <translation>Suelte para usar esta imagen. Después podrá recortarla.</translation>
    </message>
    <message>
        <source>Let go to use %1 (%2 × %3). You can crop it next.</source>
        <translation>Suelte para usar %1 (%2 × %3). Después podrá recortarla.</translation>
    </message>
    <message>
        <source>This picture waits to be sent.</source>
        <translation>Esta imagen está pendiente de envío.</translation>
    </message>
    <message>
        <source>Drop an image here or click the picture. PNG, JPG or WebP.</source>
        <translation>Suelte aquí una imagen o haga clic en ella. PNG, JPG o WebP.</translation>
    </message>
</context>
<context>
    <name>callboard::PictureIntake</name>
    <message numerus="yes">
        <source>Of %n files, only %1 was used.</source>
        <translation>
            <numerusform>De %n archivo, solo se usó %1.</numerusform>
            <numerusform>De %n archivos, solo se usó %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is only the address of a picture. Save the picture, then drop the file.</source>
        <translation>Eso es solo la dirección de una imagen. Guarde la imagen y suelte el archivo.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy or drop a picture.</source>
        <translation>No contiene ninguna imagen. Copie o suelte una imagen.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>callboard::PictureViewDialog</name>
    <message>
        <source>Profile picture</source>
        <translation>Imagen de perfil</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>callboard::PreferencesSection</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Search for a city or region</source>
        <translation>Buscar una ciudad o región</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Edited in %1</source>
        <comment>a directory</comment>
        <translation>Se edita en %1</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Página &amp;de inicio</translation>
    </message>
    <message>
        <source>Show &amp;relative dates</source>
        <translation>Mostrar &amp;fechas relativas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
</context>
<context>
    <name>callboard::ProfileMenu</name>
    <message>
        <source>You and this computer</source>
        <translation>Usted y este equipo</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
</context>
<context>
    <name>callboard::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Only an administrator can change your username</source>
        <translation>Solo un administrador puede cambiar el nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>Corr&amp;eo electrónico</translation>
    </message>
    <message>
        <source>This studio changes addresses elsewhere</source>
        <translation>Este estudio cambia las direcciones en otro lugar</translation>
    </message>
    <message>
        <source>Edited elsewhere</source>
        <translation>Se edita en otro lugar</translation>
    </message>
    <message>
        <source>Edited in %1</source>
        <comment>a directory</comment>
        <translation>Se edita en %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>A new address has to be confirmed by email</source>
        <translation>Una dirección nueva se confirma por correo</translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1</source>
        <translation>Pendiente de confirmación: %1</translation>
    </message>
</context>
<context>
    <name>callboard::Puller</name>
    <message>
        <source>The studio sent an answer that this program does not understand. It is asked again in a while.</source>
        <translation>El estudio envió una respuesta que este programa no entiende. Se le preguntará de nuevo dentro de un rato.</translation>
    </message>
</context>
<context>
    <name>callboard::PurchaseListModel</name>
    <message>
        <source>%1 a month for each seat</source>
        <comment>an amount of money</comment>
        <translation>%1 al mes por licencia</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an order</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>Comprado por</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Próxima factura</translation>
    </message>
    <message>
        <source>Order mailed to</source>
        <translation>Pedido enviado a</translation>
    </message>
</context>
<context>
    <name>callboard::PurchaseTerms</name>
    <message>
        <source>Added to the next invoice</source>
        <translation>Se añade a la próxima factura</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué ocurre después</translation>
    </message>
    <message>
        <source>Price per seat</source>
        <translation>Precio por licencia</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>an amount of money</comment>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>Total per month, from %1</source>
        <comment>a day and month</comment>
        <translation>Total al mes, desde el %1</translation>
    </message>
    <message>
        <source>Total per month</source>
        <translation>Total al mes</translation>
    </message>
    <message numerus="yes">
        <source>For %1 (%2 of %n days)</source>
        <comment>days of a month, how many of how many</comment>
        <translation>
            <numerusform>Por %1 (%2 de %n día)</numerusform>
            <numerusform>Por %1 (%2 de %n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>For the rest of this month</source>
        <translation>Por el resto de este mes</translation>
    </message>
    <message>
        <source>Without VAT. %1 seats become %2, so %3 will be free.</source>
        <translation>Sin IVA. De %1 licencias se pasa a %2, así que quedarán libres %3.</translation>
    </message>
    <message>
        <source>Without VAT.</source>
        <translation>Sin IVA.</translation>
    </message>
    <message numerus="yes">
        <source>The %n seat(s) can be used as soon as you confirm.</source>
        <translation>
            <numerusform>La licencia se puede usar en cuanto confirme.</numerusform>
            <numerusform>Las %n licencias se pueden usar en cuanto confirme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the billing contact, gets a copy by email.</source>
        <comment>a person</comment>
        <translation>%1, el contacto de facturación, recibe una copia por correo.</translation>
    </message>
    <message>
        <source>No billing contact is set, so nobody gets a copy. An administrator chooses one under Studio settings.</source>
        <translation>No hay contacto de facturación, así que nadie recibe una copia. Un administrador lo elige en Ajustes del estudio.</translation>
    </message>
</context>
<context>
    <name>callboard::Pusher</name>
    <message>
        <source>This is no longer on the server. Your change is kept here until you discard it.</source>
        <translation>Esto ya no está en el servidor. El cambio se conserva aquí hasta que lo descarte.</translation>
    </message>
    <message>
        <source>You may not change this.</source>
        <translation>No tiene permiso para cambiar esto.</translation>
    </message>
    <message>
        <source>The studio did not take this value. Change it, or discard it.</source>
        <translation>El estudio no aceptó este valor. Cámbielo o descártelo.</translation>
    </message>
    <message>
        <source>The file of this picture is no longer on this computer. Choose the picture again.</source>
        <translation>El archivo de esta imagen ya no está en este equipo. Elija la imagen de nuevo.</translation>
    </message>
</context>
<context>
    <name>callboard::QuitGuard</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are not saved</source>
        <translation>
            <numerusform>%n modificación sin guardar</numerusform>
            <numerusform>%n modificaciones sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved changes are kept on this computer and sent when the studio is reachable. Not saved: %1.</source>
        <comment>a list of field names</comment>
        <translation>Los cambios guardados se conservan en este equipo y se envían cuando el estudio esté accesible. Sin guardar: %1.</translation>
    </message>
    <message>
        <source>&amp;Discard and quit</source>
        <translation>&amp;Descartar y salir</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;No salir</translation>
    </message>
    <message>
        <source>&amp;Save and quit</source>
        <translation>&amp;Guardar y salir</translation>
    </message>
</context>
<context>
    <name>callboard::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ResetForm</name>
    <message>
        <source>Re&amp;quest</source>
        <translation>&amp;Solicitar</translation>
    </message>
    <message>
        <source>Bac&amp;k to sign-in</source>
        <translation>&amp;Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidó la contraseña?</translation>
    </message>
    <message>
        <source>Email or &amp;username</source>
        <translation>Correo o &amp;usuario</translation>
    </message>
    <message>
        <source>Enter your email or username. The studio sends you a link to a page where you set a new password.</source>
        <translation>Introduzca el correo o el usuario. El estudio envía un enlace a una página para definir una contraseña nueva.</translation>
    </message>
    <message>
        <source>Go back and enter the studio&apos;s address first.</source>
        <translation>Vuelva atrás e introduzca antes la dirección del estudio.</translation>
    </message>
    <message>
        <source>Enter your email or username.</source>
        <translation>Introduzca el correo o el usuario.</translation>
    </message>
    <message>
        <source>If that account is known at %1, a mail with a link is on its way. The link works once and for a limited time.</source>
        <translation>Si %1 conoce esa cuenta, un correo con un enlace está en camino. El enlace sirve una vez y por tiempo limitado.</translation>
    </message>
</context>
<context>
    <name>callboard::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <comment>a list of field names</comment>
        <translation>Cambios sin guardar: %1</translation>
    </message>
</context>
<context>
    <name>callboard::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>callboard::SeatChart</name>
    <message>
        <source>Seats over time</source>
        <translation>Licencias a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The course is shown from tomorrow on.</source>
        <translation>La evolución se muestra a partir de mañana.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats used</source>
        <comment>a date and two numbers</comment>
        <translation>%1: %2 de %3 licencias usadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the figures of a chart that is read out</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>callboard::SeatUsageSection</name>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Used seats day by day; the dashed line is how many there were.</source>
        <translation>Licencias usadas día a día; la línea discontinua indica cuántas había.</translation>
    </message>
</context>
<context>
    <name>callboard::SeatsPage</name>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>No seats were bought yet.</source>
        <translation>Aún no se han comprado licencias.</translation>
    </message>
    <message>
        <source>The seats could not be loaded</source>
        <translation>No se pudieron cargar las licencias</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought. They can be used now.</source>
        <translation>
            <numerusform>%n licencia comprada. Ya se puede usar.</numerusform>
            <numerusform>%n licencias compradas. Ya se pueden usar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SeatsSection</name>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>Com&amp;prar más licencias…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) used</source>
        <translation>
            <numerusform>%1 de %n licencia usada</numerusform>
            <numerusform>%1 de %n licencias usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Ninguna libre</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n activo</numerusform>
            <numerusform>%n activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n invitado</numerusform>
            <numerusform>%n invitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month for each seat</source>
        <comment>an amount of money</comment>
        <translation>%1 al mes por licencia</translation>
    </message>
</context>
<context>
    <name>callboard::SecretService</name>
    <message>
        <source>This computer&apos;s keyring has not been set up, so your sign-in is kept until you quit. Set up a default keyring in your system&apos;s password settings, then try again.</source>
        <translation>El llavero de este equipo no está configurado, así que el inicio de sesión se conserva hasta salir. Configure un llavero predeterminado en los ajustes de contraseñas del sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Callboard was started without the event loop that the keyring needs. Start it again without QT_NO_GLIB; until then your sign-in is kept until you quit.</source>
        <translation>Callboard se inició sin el bucle de eventos que necesita el llavero. Inícielo de nuevo sin QT_NO_GLIB; hasta entonces, el inicio de sesión se conserva hasta salir.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring.</source>
        <translation>El inicio de sesión se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>No keyring can be reached, because this program was started outside of a desktop session. Your sign-in is kept until you quit.</source>
        <translation>No se puede acceder a ningún llavero porque este programa se inició fuera de una sesión de escritorio. El inicio de sesión se conserva hasta salir.</translation>
    </message>
    <message>
        <source>This computer has no keyring running, so your sign-in is kept until you quit. Install or start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>Este equipo no tiene ningún llavero en marcha, así que el inicio de sesión se conserva hasta salir. Instale o inicie GNOME Keyring, KWallet o KeePassXC e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer. Sign out of your desktop and in again, or go on for this session only.</source>
        <translation>El llavero de este equipo no responde. Cierre la sesión del escritorio y vuelva a entrar, o continúe solo con esta sesión.</translation>
    </message>
</context>
<context>
    <name>callboard::SessionsSection</name>
    <message>
        <source>Signed-in devices</source>
        <translation>Dispositivos con sesión iniciada</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Sign &amp;out everywhere else</source>
        <translation>Cerrar las demás sesi&amp;ones</translation>
    </message>
    <message>
        <source>The list comes with the next connection.</source>
        <translation>La lista llega con la próxima conexión.</translation>
    </message>
    <message>
        <source>Asking the studio…</source>
        <translation>Consultando al estudio…</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <comment>when</comment>
        <translation>Última actividad: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, where</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Cerrar la sesión de %1</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>Cerrar la sesión de un dispositivo</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>Whoever sits there has to sign in again. What waits there to be sent stays there.</source>
        <translation>Quien esté allí tendrá que volver a iniciar sesión. Lo que allí espera para enviarse se queda allí.</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Cerrar las demás sesiones</translation>
    </message>
    <message>
        <source>Sign out one other device?</source>
        <translation>¿Cerrar la sesión de otro dispositivo?</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %n other devices?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>¿Cerrar la sesión de %n dispositivo más?</numerusform>
            <numerusform>¿Cerrar la sesión de %n dispositivos más?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer stays signed in.</source>
        <translation>Solo este equipo mantiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Signed out there</source>
        <translation>Sesión cerrada allí</translation>
    </message>
</context>
<context>
    <name>callboard::SettingTexts</name>
    <message>
        <source>Studio name</source>
        <translation>Nombre del estudio</translation>
    </message>
    <message>
        <source>studio name</source>
        <translation>nombre del estudio</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Contraseña más corta</translation>
    </message>
    <message>
        <source>shortest password</source>
        <translation>contraseña más corta</translation>
    </message>
    <message>
        <source>Weakest password</source>
        <translation>Contraseña más débil</translation>
    </message>
    <message>
        <source>weakest password</source>
        <translation>contraseña más débil</translation>
    </message>
    <message>
        <source>Session length</source>
        <translation>Duración de la sesión</translation>
    </message>
    <message>
        <source>session length</source>
        <translation>duración de la sesión</translation>
    </message>
    <message>
        <source>Invitations are valid for</source>
        <translation>Validez de las invitaciones</translation>
    </message>
    <message>
        <source>validity of invitations</source>
        <translation>validez de las invitaciones</translation>
    </message>
    <message>
        <source>Allowed email domains</source>
        <translation>Dominios de correo permitidos</translation>
    </message>
    <message>
        <source>allowed email domains</source>
        <translation>dominios de correo permitidos</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Contacto de facturación</translation>
    </message>
    <message>
        <source>billing contact</source>
        <translation>contacto de facturación</translation>
    </message>
    <message>
        <source>Profile layout</source>
        <translation>Disposición del perfil</translation>
    </message>
    <message>
        <source>profile layout</source>
        <translation>disposición del perfil</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown, %2 hidden</source>
        <translation>Visibles: %1; ocultos: %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsForm</name>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Elija un número del %1 al %2.</translation>
    </message>
    <message>
        <source>%1 is not a domain. It looks like lumen.studio.</source>
        <translation>%1 no es un dominio. Tiene la forma lumen.studio.</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsPage</name>
    <message>
        <source>Saved for the whole studio.</source>
        <translation>Guardado para todo el estudio.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Minimum &amp;length</source>
        <translation>&amp;Longitud mínima</translation>
    </message>
    <message>
        <source>Minimum s&amp;trength</source>
        <translation>Seguri&amp;dad mínima</translation>
    </message>
    <message>
        <source>How hard a password has to be to guess</source>
        <translation>Lo difícil que debe ser adivinar una contraseña</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Session l&amp;ength</source>
        <translation>D&amp;uración de la sesión</translation>
    </message>
    <message>
        <source>Days until a device has to sign in again</source>
        <translation>Días hasta que un dispositivo debe volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Validez</translation>
    </message>
    <message>
        <source>Days. An invitation that has expired keeps its seat</source>
        <translation>Días. Una invitación caducada conserva su licencia</translation>
    </message>
    <message>
        <source>Email d&amp;omains</source>
        <translation>Do&amp;minios de correo</translation>
    </message>
    <message>
        <source>Who may be invited. Separate with commas</source>
        <translation>A quién se puede invitar. Separe con comas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>&amp;Configure layout…</source>
        <translation>&amp;Configurar disposición…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>What people see of their profile</source>
        <translation>Lo que las personas ven de su perfil</translation>
    </message>
    <message>
        <source>The layout is in effect for everybody.</source>
        <translation>La disposición ya está en vigor para todos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) shown</source>
        <translation>
            <numerusform>%1 de %n campo visible</numerusform>
            <numerusform>%1 de %n campos visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be loaded</source>
        <translation>No se pudieron cargar los ajustes</translation>
    </message>
    <message>
        <source>Characters, for passwords from now on</source>
        <translation>Caracteres, para contraseñas futuras</translation>
    </message>
</context>
<context>
    <name>callboard::ShellActions</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>S&amp;incronizar ahora</translation>
    </message>
    <message>
        <source>Show waiting changes</source>
        <translation>Mostrar cambios pendientes</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>S&amp;witch studio…</source>
        <translation>Cambiar de est&amp;udio…</translation>
    </message>
    <message>
        <source>&amp;Another studio…</source>
        <translation>&amp;Otro estudio…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>&amp;Seguir el sistema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Increased contrast</source>
        <translation>&amp;Más contraste</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reducir movimiento</translation>
    </message>
</context>
<context>
    <name>callboard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Cerrar lo que está encima</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>callboard::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>callboard::SidebarModel</name>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <comment>a page</comment>
        <translation>%1, requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>a page</comment>
        <translation>
            <numerusform>%1, %n nuevo</numerusform>
            <numerusform>%1, %n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SignIn</name>
    <message>
        <source>That login and password don&apos;t match. The studio pauses sign-in for a while.</source>
        <translation>El usuario y la contraseña no coinciden. El estudio pone en pausa el inicio de sesión por un rato.</translation>
    </message>
    <message>
        <source>That login and password don&apos;t match. Check Caps Lock, then try again. After one more try the studio pauses sign-in for a while.</source>
        <translation>El usuario y la contraseña no coinciden. Compruebe Bloq Mayús e inténtelo de nuevo. Tras un intento más, el estudio pone en pausa el inicio de sesión por un rato.</translation>
    </message>
    <message numerus="yes">
        <source>That login and password don&apos;t match. Check Caps Lock, then try again. After %n more tries the studio pauses sign-in for a while.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>El usuario y la contraseña no coinciden. Compruebe Bloq Mayús e inténtelo de nuevo. Tras %n intento más, el estudio pone en pausa el inicio de sesión por un rato.</numerusform>
            <numerusform>El usuario y la contraseña no coinciden. Compruebe Bloq Mayús e inténtelo de nuevo. Tras %n intentos más, el estudio pone en pausa el inicio de sesión por un rato.</numerusform>
        </translation>
    </message>
    <message>
        <source>That login and password don&apos;t match. Check Caps Lock, then try again.</source>
        <translation>El usuario y la contraseña no coinciden. Compruebe Bloq Mayús e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many tries. The studio pauses sign-in for a while.</source>
        <translation>Demasiados intentos. El estudio pone en pausa el inicio de sesión por un rato.</translation>
    </message>
    <message>
        <source>Too many tries. The studio pauses sign-in until %1.</source>
        <comment>a time of day</comment>
        <translation>Demasiados intentos. El estudio pone en pausa el inicio de sesión hasta las %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and your connection, then try again.</source>
        <translation>No se puede acceder a %1. Compruebe la dirección y la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer. Try again in a moment.</source>
        <translation>%1 no responde. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There is no studio at %1. Check the address. In a guest network, sign in to the network first.</source>
        <translation>No hay ningún estudio en %1. Compruebe la dirección. En una red de invitados, inicie sesión antes en la red.</translation>
    </message>
    <message>
        <source>%1 can&apos;t prove that it is this studio: its certificate is not trusted. Ask your administrator.</source>
        <translation>%1 no puede demostrar que es este estudio: su certificado no es de confianza. Consulte al administrador.</translation>
    </message>
    <message>
        <source>This studio needs another version of Callboard. Update Callboard, then sign in.</source>
        <translation>Este estudio necesita otra versión de Callboard. Actualice Callboard y luego inicie sesión.</translation>
    </message>
    <message>
        <source>Your password is right, but this computer&apos;s keychain can&apos;t keep the session. Open the keychain and try again, or stay signed in until you quit.</source>
        <translation>La contraseña es correcta, pero el llavero de este equipo no puede guardar la sesión. Abra el llavero e inténtelo de nuevo, o mantenga la sesión hasta salir.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust. This may be somebody else.</source>
        <translation>%1 muestra un certificado distinto del que usted aceptó. Puede que sea otra persona.</translation>
    </message>
</context>
<context>
    <name>callboard::SignInAgainDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>That is not your password. Check Caps Lock, then try again.</source>
        <translation>Esa no es su contraseña. Compruebe Bloq Mayús e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>callboard::SignInForm</name>
    <message>
        <source>Studio &amp;address</source>
        <translation>&amp;Dirección del estudio</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>Correo o &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>¿&amp;Olvidó la contraseña?</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>&amp;Mantener la sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Stay signed in for this &amp;run only</source>
        <translation>Mantener la sesión solo &amp;hasta salir</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Continue in &amp;browser (single sign-on)</source>
        <translation>Continuar en el &amp;navegador (inicio de sesión único)</translation>
    </message>
    <message>
        <source>Sign in to your studio</source>
        <translation>Iniciar sesión en el estudio</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Your administrator can tell you the studio&apos;s address.</source>
        <translation>El administrador puede indicarle la dirección del estudio.</translation>
    </message>
    <message>
        <source>You last signed in here on %1.</source>
        <comment>a weekday and date</comment>
        <translation>Último inicio de sesión aquí: %1.</translation>
    </message>
    <message>
        <source>Enter the studio&apos;s address.</source>
        <translation>Introduzca la dirección del estudio.</translation>
    </message>
    <message>
        <source>Enter your email or username.</source>
        <translation>Introduzca el correo o el usuario.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>Signing in… (Esc cancels)</source>
        <translation>Iniciando sesión… (Esc cancela)</translation>
    </message>
</context>
<context>
    <name>callboard::SignInPage</name>
    <message>
        <source>&amp;Open the copy on this computer</source>
        <translation>&amp;Abrir la copia de este equipo</translation>
    </message>
    <message>
        <source>Without a connection you can open the studio copy kept on this computer.</source>
        <translation>Sin conexión se puede abrir la copia del estudio guardada en este equipo.</translation>
    </message>
</context>
<context>
    <name>callboard::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Also &amp;delete this studio&apos;s copy from this computer</source>
        <translation>&amp;Eliminar también la copia de este estudio de este equipo</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>Everything is saved on the studio.</source>
        <translation>Todo está guardado en el estudio.</translation>
    </message>
    <message>
        <source>A change that is not sent yet will be lost: %1.</source>
        <translation>Se perderá un cambio aún no enviado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that are not sent yet will be lost: %1.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Se perderá %n cambio aún no enviado: %1.</numerusform>
            <numerusform>Se perderán %n cambios aún no enviados: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change is not sent yet: %1. It stays on this computer and is sent when you sign in again.</source>
        <translation>Un cambio aún no se ha enviado: %1. Se queda en este equipo y se envía al volver a iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet: %1. They stay on this computer and are sent when you sign in again.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n cambio aún no se ha enviado: %1. Se queda en este equipo y se envía al volver a iniciar sesión.</numerusform>
            <numerusform>%n cambios aún no se han enviado: %1. Se quedan en este equipo y se envían al volver a iniciar sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
</context>
<context>
    <name>callboard::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>callboard::StateView</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a heading and its explanation, read aloud</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Aún no está en este equipo</translation>
    </message>
    <message>
        <source>This page comes with the next connection. Everything else works.</source>
        <translation>Esta página llega con la próxima conexión. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>I&amp;ntentar ahora</translation>
    </message>
</context>
<context>
    <name>callboard::Storage</name>
    <message>
        <source>Your waiting changes were kept by a newer version of this program. Start that version to go on.</source>
        <translation>Los cambios pendientes se guardaron con una versión más nueva de este programa. Inicie esa versión para continuar.</translation>
    </message>
    <message>
        <source>A file of this program can&apos;t be read or written. Check the free space and the rights of its folder, then try again.</source>
        <translation>No se puede leer o escribir un archivo de este programa. Compruebe el espacio libre y los permisos de su carpeta e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>callboard::StudioAccounts</name>
    <message>
        <source>That account is not signed in.</source>
        <translation>Esa cuenta no tiene la sesión iniciada.</translation>
    </message>
</context>
<context>
    <name>callboard::StudioButton</name>
    <message>
        <source>Studio %1</source>
        <comment>the button that opens the list of studios</comment>
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>%1 – switch studio</source>
        <comment>an address</comment>
        <translation>%1 – cambiar de estudio</translation>
    </message>
</context>
<context>
    <name>callboard::StudioMenu</name>
    <message>
        <source>Studios</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a person and a studio&apos;s address</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>callboard::StudioSection</name>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Studio &amp;name</source>
        <translation>&amp;Nombre del estudio</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Remove the billing contact</source>
        <translation>Quitar el contacto de facturación</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Contacto de facturación</translation>
    </message>
    <message>
        <source>Gets the orders for seats by email</source>
        <translation>Recibe por correo los pedidos de licencias</translation>
    </message>
    <message>
        <source>Orders for seats are mailed to this person.</source>
        <translation>Los pedidos de licencias se envían por correo a esta persona.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>callboard::StudioSidebar</name>
    <message>
        <source>Recent studios</source>
        <translation>Estudios recientes</translation>
    </message>
    <message>
        <source>Another studio…</source>
        <translation>Otro estudio…</translation>
    </message>
    <message>
        <source>Try the local demo studio</source>
        <translation>Probar el estudio de demostración local</translation>
    </message>
    <message>
        <source>Made-up crew and shots, no server</source>
        <translation>Personas y planos ficticios, sin servidor</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>You are signed in there. Sign out first.</source>
        <translation>Hay una sesión iniciada allí. Ciérrela primero.</translation>
    </message>
</context>
<context>
    <name>callboard::StudioUrl</name>
    <message>
        <source>Enter the address of your studio.</source>
        <translation>Introduzca la dirección del estudio.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like callboard.lumen.studio.</source>
        <translation>Eso no es una dirección. Tiene la forma callboard.lumen.studio.</translation>
    </message>
    <message>
        <source>Only https addresses are safe for signing in. Ask your studio for its https address.</source>
        <translation>Solo las direcciones https son seguras para iniciar sesión. Pida al estudio su dirección https.</translation>
    </message>
</context>
<context>
    <name>callboard::SyncEngine</name>
    <message>
        <source>That is another person&apos;s account. Sign in there from the sign-in page.</source>
        <translation>Esa es la cuenta de otra persona. Inicie sesión en ella desde la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The file with your waiting changes was damaged and none could be saved; it was kept as %1. Look for what the studio does not have yet, and change it again.</source>
        <translation>El archivo con los cambios pendientes estaba dañado y no se pudo salvar ninguno; se conservó como %1. Busque lo que el estudio aún no tiene y cámbielo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your waiting changes was damaged. %n of them could be saved; the damaged file was kept as %1.</source>
        <translation>
            <numerusform>El archivo con los cambios pendientes estaba dañado. Se pudo salvar %n; el archivo dañado se conservó como %1.</numerusform>
            <numerusform>El archivo con los cambios pendientes estaba dañado. Se pudieron salvar %n; el archivo dañado se conservó como %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SyncLine</name>
    <message>
        <source>Show the changes that wait (Ctrl+Shift+Y)</source>
        <translation>Mostrar los cambios pendientes (Ctrl+Shift+Y)</translation>
    </message>
</context>
<context>
    <name>callboard::SyncPopover</name>
    <message>
        <source>Waiting changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Everything you changed is at the studio.</source>
        <translation>Todo lo que ha cambiado está en el estudio.</translation>
    </message>
    <message>
        <source>%1 Kept on this computer. Safe to quit Callboard.</source>
        <comment>a sentence that says what is wrong</comment>
        <translation>%1 Se conserva en este equipo. Puede salir de Callboard sin riesgo.</translation>
    </message>
    <message>
        <source>Kept on this computer. Safe to quit Callboard.</source>
        <translation>Se conserva en este equipo. Puede salir de Callboard sin riesgo.</translation>
    </message>
    <message>
        <source>No changes waiting</source>
        <translation>No hay cambios pendientes</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Everything you changed is at the studio. %1</source>
        <comment>a sentence that says what is wrong</comment>
        <translation>Todo lo que ha cambiado está en el estudio. %1</translation>
    </message>
</context>
<context>
    <name>callboard::SyncStatus</name>
    <message>
        <source>Callboard is already open for this account. Make changes in that window; here they are only shown.</source>
        <translation>Callboard ya está abierto para esta cuenta. Haga los cambios en esa ventana; aquí solo se muestran.</translation>
    </message>
    <message>
        <source>Some of the studio&apos;s data could not be fetched. %1</source>
        <comment>a sentence that says why</comment>
        <translation>No se han podido obtener algunos datos del estudio. %1</translation>
    </message>
</context>
<context>
    <name>callboard::SyncWords</name>
    <message>
        <source>Synced %1</source>
        <comment>a time: just now, 2 min ago, 14:18</comment>
        <translation>Sincronizado: %1</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <comment>a time of day</comment>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved yet</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>Enviando %n cambio…</numerusform>
            <numerusform>Enviando %n cambios…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try %1</source>
        <comment>a time of day</comment>
        <translation>Próximo intento: %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Sin conexión · %n cambio pendiente</numerusform>
            <numerusform>Sin conexión · %n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a choice</source>
        <translation>
            <numerusform>%n cambio requiere una decisión</numerusform>
            <numerusform>%n cambios requieren una decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed out · %n change(s) kept</source>
        <translation>
            <numerusform>Sesión cerrada · %n cambio conservado</numerusform>
            <numerusform>Sesión cerrada · %n cambios conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>Callboard needs an update</source>
        <translation>Hay que actualizar Callboard</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Sin sincronizar</translation>
    </message>
    <message numerus="yes">
        <source>Not trusted · %n change(s) kept</source>
        <translation>
            <numerusform>Sin confianza · %n cambio conservado</numerusform>
            <numerusform>Sin confianza · %n cambios conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Studio not trusted</source>
        <translation>Estudio sin confianza</translation>
    </message>
    <message>
        <source>Some data not fetched</source>
        <translation>Faltan algunos datos</translation>
    </message>
    <message>
        <source>Some changes may be lost</source>
        <translation>Quizá se perdieron cambios</translation>
    </message>
</context>
<context>
    <name>callboard::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>callboard::TokenKeeper</name>
    <message>
        <source>The session of this account is not on this computer any more. Sign in again; your changes are kept.</source>
        <translation>La sesión de esta cuenta ya no está en este equipo. Vuelva a iniciar sesión; los cambios se conservan.</translation>
    </message>
</context>
<context>
    <name>callboard::UserActions</name>
    <message>
        <source>The role is set in %1.</source>
        <translation>El rol se define en %1.</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be given another role. Make somebody else an administrator first.</source>
        <translation>No se puede dar otro rol al último administrador. Nombre antes administrador a otra persona.</translation>
    </message>
    <message>
        <source>There is no pending invitation.</source>
        <translation>No hay ninguna invitación pendiente.</translation>
    </message>
    <message>
        <source>The password belongs to %1.</source>
        <translation>La contraseña pertenece a %1.</translation>
    </message>
    <message>
        <source>There is no password before the invitation is accepted.</source>
        <translation>No hay contraseña antes de aceptar la invitación.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>La cuenta está desactivada.</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be disabled. Make somebody else an administrator first.</source>
        <translation>No se puede desactivar al último administrador. Nombre antes administrador a otra persona.</translation>
    </message>
    <message>
        <source>The account is disabled already.</source>
        <translation>La cuenta ya está desactivada.</translation>
    </message>
    <message>
        <source>The account is not disabled.</source>
        <translation>La cuenta no está desactivada.</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be deleted. Make somebody else an administrator first.</source>
        <translation>No se puede eliminar al último administrador. Nombre antes administrador a otra persona.</translation>
    </message>
    <message>
        <source>Changing the role of user %1 of %2…</source>
        <translation>Cambiando el rol del usuario %1 de %2…</translation>
    </message>
    <message>
        <source>Sending invitation %1 of %2…</source>
        <translation>Enviando la invitación %1 de %2…</translation>
    </message>
    <message>
        <source>Revoking invitation %1 of %2…</source>
        <translation>Revocando la invitación %1 de %2…</translation>
    </message>
    <message>
        <source>Sending password reset link %1 of %2…</source>
        <translation>Enviando el enlace para restablecer la contraseña %1 de %2…</translation>
    </message>
    <message>
        <source>Disabling user %1 of %2…</source>
        <translation>Desactivando el usuario %1 de %2…</translation>
    </message>
    <message>
        <source>Enabling user %1 of %2…</source>
        <translation>Activando el usuario %1 de %2…</translation>
    </message>
    <message>
        <source>Deleting user %1 of %2…</source>
        <translation>Eliminando el usuario %1 de %2…</translation>
    </message>
    <message>
        <source>%1 now has the role %2.</source>
        <translation>%1 tiene ahora el rol %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n users now have the role %1.</source>
        <translation>
            <numerusform>%n usuario tiene ahora el rol %1.</numerusform>
            <numerusform>%n usuarios tienen ahora el rol %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation was sent to %1 again.</source>
        <translation>Se reenvió la invitación a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were sent again.</source>
        <translation>
            <numerusform>Se reenvió %n invitación.</numerusform>
            <numerusform>Se reenviaron %n invitaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation of %1 is revoked.</source>
        <translation>Se revocó la invitación de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations are revoked.</source>
        <translation>
            <numerusform>Se revocó %n invitación.</numerusform>
            <numerusform>Se revocaron %n invitaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets a link by mail to set a new password.</source>
        <translation>%1 recibe por correo un enlace para definir una contraseña nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n users get a link by mail to set a new password.</source>
        <translation>
            <numerusform>%n usuario recibe por correo un enlace para definir una contraseña nueva.</numerusform>
            <numerusform>%n usuarios reciben por correo un enlace para definir una contraseña nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>Se desactivó a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n users are disabled.</source>
        <translation>
            <numerusform>Se desactivó %n usuario.</numerusform>
            <numerusform>Se desactivaron %n usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>Se activó a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n users are enabled.</source>
        <translation>
            <numerusform>Se activó %n usuario.</numerusform>
            <numerusform>Se activaron %n usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Se eliminó a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n users are deleted.</source>
        <translation>
            <numerusform>Se eliminó %n usuario.</numerusform>
            <numerusform>Se eliminaron %n usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be given the role %2.</source>
        <translation>
            <numerusform>No se pudo dar el rol %2 a %1 de %n usuario.</numerusform>
            <numerusform>No se pudo dar el rol %2 a %1 de %n usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitations could not be sent.</source>
        <translation>
            <numerusform>No se pudo enviar %1 de %n invitación.</numerusform>
            <numerusform>No se pudieron enviar %1 de %n invitaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitations could not be revoked.</source>
        <translation>
            <numerusform>No se pudo revocar %1 de %n invitación.</numerusform>
            <numerusform>No se pudieron revocar %1 de %n invitaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n password reset links could not be sent.</source>
        <translation>
            <numerusform>No se pudo enviar %1 de %n enlace para restablecer la contraseña.</numerusform>
            <numerusform>No se pudieron enviar %1 de %n enlaces para restablecer la contraseña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be disabled.</source>
        <translation>
            <numerusform>No se pudo desactivar a %1 de %n usuario.</numerusform>
            <numerusform>No se pudo desactivar a %1 de %n usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be enabled.</source>
        <translation>
            <numerusform>No se pudo activar a %1 de %n usuario.</numerusform>
            <numerusform>No se pudo activar a %1 de %n usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be deleted.</source>
        <translation>
            <numerusform>No se pudo eliminar a %1 de %n usuario.</numerusform>
            <numerusform>No se pudo eliminar a %1 de %n usuarios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::UserColumns</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>callboard::UserCommands</name>
    <message>
        <source>Another change is under way.</source>
        <translation>Hay otro cambio en curso.</translation>
    </message>
    <message>
        <source>Disable user accounts</source>
        <translation>Desactivar cuentas de usuario</translation>
    </message>
    <message>
        <source>Disable your own account?</source>
        <translation>¿Desactivar su propia cuenta?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>¿Desactivar %n usuario?</numerusform>
            <numerusform>¿Desactivar %n usuarios?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their seats are free. You can enable them again.</source>
        <comment>disabled users</comment>
        <translation>Se cierra su sesión de inmediato en todos los dispositivos y no pueden iniciar sesión. Sus licencias quedan libres. Puede volver a activarlos.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %n users</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>&amp;Desactivar %n usuario</numerusform>
            <numerusform>&amp;Desactivar %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>You are one of them: you are signed out at once, and only another administrator can let you in again.</source>
        <translation>Usted está entre ellos: su sesión se cierra de inmediato y solo otro administrador puede volver a darle acceso.</translation>
    </message>
    <message>
        <source>Send password reset link</source>
        <translation>Enviar enlace para restablecer la contraseña</translation>
    </message>
    <message>
        <source>Send a password reset link to %1?</source>
        <translation>¿Enviar a %1 un enlace para restablecer la contraseña?</translation>
    </message>
    <message numerus="yes">
        <source>Send password reset links to %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>¿Enviar a %n usuario un enlace para restablecer la contraseña?</numerusform>
            <numerusform>¿Enviar a %n usuarios enlaces para restablecer la contraseña?</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes by mail, works once, and expires. The password stays as it is until the link is used.</source>
        <translation>Llega por correo, sirve una vez y caduca. La contraseña no cambia hasta que se use el enlace.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>Revocar invitación</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <translation>¿Revocar la invitación de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>¿Revocar %n invitación?</numerusform>
            <numerusform>¿Revocar %n invitaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link in the mail stops working and the seat is free. You can invite the address again.</source>
        <translation>El enlace del correo deja de funcionar y la licencia queda libre. Puede volver a invitar a esta dirección.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Cambiar rol</translation>
    </message>
    <message>
        <source>Give up being an administrator?</source>
        <translation>¿Dejar de ser administrador?</translation>
    </message>
    <message>
        <source>You lose the pages for administrators at once, and only another administrator can give them back.</source>
        <translation>Pierde de inmediato las páginas para administradores, y solo otro administrador puede devolvérselas.</translation>
    </message>
    <message>
        <source>&amp;Change role</source>
        <translation>Cambiar r&amp;ol</translation>
    </message>
    <message>
        <source>&amp;View profile</source>
        <translation>&amp;Ver perfil</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Make &amp;administrator</source>
        <translation>Hacer &amp;administrador</translation>
    </message>
    <message>
        <source>Send password reset &amp;link…</source>
        <translation>Enviar en&amp;lace para restablecer la contraseña…</translation>
    </message>
    <message>
        <source>Resend &amp;invitation</source>
        <translation>Reenviar &amp;invitación</translation>
    </message>
    <message>
        <source>Resend &amp;invitations</source>
        <translation>Reenviar &amp;invitaciones</translation>
    </message>
    <message>
        <source>&amp;Revoke invitation…</source>
        <translation>&amp;Revocar invitación…</translation>
    </message>
    <message>
        <source>&amp;Revoke invitations…</source>
        <translation>&amp;Revocar invitaciones…</translation>
    </message>
    <message>
        <source>&amp;Disable user account</source>
        <translation>&amp;Desactivar cuenta de usuario</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %n accounts…</source>
        <translation>
            <numerusform>&amp;Desactivar %n cuenta…</numerusform>
            <numerusform>&amp;Desactivar %n cuentas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Enable user account</source>
        <translation>A&amp;ctivar cuenta de usuario</translation>
    </message>
    <message>
        <source>&amp;Enable accounts</source>
        <translation>A&amp;ctivar cuentas</translation>
    </message>
    <message>
        <source>Dele&amp;te…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>callboard::UserDelegate</name>
    <message>
        <source>(you)</source>
        <comment>beside one&apos;s own name in a list</comment>
        <translation>(usted)</translation>
    </message>
</context>
<context>
    <name>callboard::UserHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>callboard::UserHistory</name>
    <message>
        <source>Asking the studio…</source>
        <translation>Consultando al estudio…</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what, who, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>callboard::UserListModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Última actividad</translation>
    </message>
</context>
<context>
    <name>callboard::UserProfileDialog</name>
    <message>
        <source>Password in this studio</source>
        <translation>Contraseña en este estudio</translation>
    </message>
    <message>
        <source>Signs in through %1</source>
        <translation>Inicia sesión con %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Acciones</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Copy the email address</source>
        <translation>Copiar la dirección de correo</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Dirección copiada.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Ape&amp;llidos</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>Corr&amp;eo electrónico</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Departamento</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Cambios recientes</translation>
    </message>
    <message>
        <source>Facts and recent changes</source>
        <translation>Datos y cambios recientes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role and department, or address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, by whom</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Set in %1</source>
        <translation>Se define en %1</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>El último</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Se está consultando al estudio</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Cambios de %1 guardados.</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
</context>
<context>
    <name>callboard::UserTable</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>callboard::UserTexts</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old value → new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>callboard::UserTimes</name>
    <message>
        <source>Invitation expired</source>
        <translation>Invitación caducada</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <comment>when: 2 days ago</comment>
        <translation>Invitado: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The invitation expired: %1</source>
        <translation>La invitación caducó: %1</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Invitado: %1</translation>
    </message>
    <message>
        <source>Has not signed in yet</source>
        <translation>Aún no ha iniciado sesión</translation>
    </message>
    <message>
        <source>Last active: %1</source>
        <translation>Última actividad: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
</context>
<context>
    <name>callboard::UsersBar</name>
    <message>
        <source>&amp;Add user</source>
        <translation>&amp;Añadir usuario</translation>
    </message>
    <message>
        <source>Name, email or department</source>
        <translation>Nombre, correo o departamento</translation>
    </message>
    <message>
        <source>&amp;Buy more seats</source>
        <translation>Com&amp;prar más licencias</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Search users by name, email or department</source>
        <translation>Buscar usuarios por nombre, correo o departamento</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n seats used · </source>
        <comment>space and dot before what is left</comment>
        <translation>
            <numerusform>%L1 de %n licencia usada · </numerusform>
            <numerusform>%L1 de %n licencias usadas · </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n seats used</source>
        <translation>
            <numerusform>%L1 de %n licencia usada</numerusform>
            <numerusform>%L1 de %n licencias usadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::UsersPage</name>
    <message>
        <source>Arrow keys move · Space selects · Enter opens the profile · Shift F10 opens the menu</source>
        <translation>Las flechas mueven · Espacio selecciona · Intro abre el perfil · Mayús F10 abre el menú</translation>
    </message>
    <message>
        <source>Nobody is in these filters</source>
        <translation>No hay nadie con estos filtros</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>No se encontró a nadie para «%1»</translation>
    </message>
    <message>
        <source>Other states or roles may have somebody.</source>
        <translation>Quizá haya alguien con otros estados o roles.</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Quitar &amp;filtros</translation>
    </message>
    <message>
        <source>The users could not be loaded</source>
        <translation>No se pudieron cargar los usuarios</translation>
    </message>
    <message>
        <source>Fetching was stopped</source>
        <translation>Se detuvo la carga</translation>
    </message>
    <message>
        <source>Resume it below to see the studio&apos;s users.</source>
        <translation>Reanúdela abajo para ver los usuarios del estudio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>%L1 of %L2 users are here.</source>
        <translation>Están aquí %L1 de %L2 usuarios.</translation>
    </message>
    <message>
        <source>%L1 users are here.</source>
        <translation>Usuarios aquí: %L1.</translation>
    </message>
    <message>
        <source>Fetching the users for the first time. %1</source>
        <comment>how many are here</comment>
        <translation>Cargando los usuarios por primera vez. %1</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Fetching is stopped. %1</source>
        <comment>how many are here</comment>
        <translation>La carga está detenida. %1</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>Not all users are here. %1</source>
        <comment>why</comment>
        <translation>No todos los usuarios están aquí. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought. The order is %1.</source>
        <translation>
            <numerusform>%n licencia comprada. El pedido es %1.</numerusform>
            <numerusform>%n licencias compradas. El pedido es %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported.</source>
        <translation>
            <numerusform>%n usuario importado.</numerusform>
            <numerusform>%n usuarios importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, usernames and departments, within the filters.</source>
        <translation>La búsqueda abarca nombres, direcciones, nombres de usuario y departamentos, dentro de los filtros.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>callboard::Validation</name>
    <message>
        <source>Enter a name. It can&apos;t be empty.</source>
        <translation>Introduzca un nombre. No puede quedar vacío.</translation>
    </message>
    <message>
        <source>That is too long. Use at most %1 characters.</source>
        <translation>Es demasiado largo. Use %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>That has characters that can&apos;t be seen. Type it anew.</source>
        <translation>Contiene caracteres invisibles. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Enter an email address.</source>
        <translation>Introduzca una dirección de correo.</translation>
    </message>
    <message>
        <source>That is not an email address. It looks like mia@lumen.studio.</source>
        <translation>Eso no es una dirección de correo. Tiene la forma mia@lumen.studio.</translation>
    </message>
    <message>
        <source>%1 has no ending such as .studio. Correct it.</source>
        <translation>%1 no tiene una terminación como .studio. Corríjalo.</translation>
    </message>
    <message>
        <source>That time zone is not known. Choose one from the list.</source>
        <translation>Esa zona horaria no se conoce. Elija una de la lista.</translation>
    </message>
    <message>
        <source>That language is not known. Choose one from the list.</source>
        <translation>Ese idioma no se conoce. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Use %1 characters or more.</source>
        <translation>Use %1 caracteres o más.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Use %1 caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>callboard::WaitingChangeRow</name>
    <message>
        <source>Account · %1</source>
        <comment>the page, and a time of day</comment>
        <translation>Cuenta · %1</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Cambiado en dos lugares</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>callboard::WhyNotOnline</name>
    <message>
        <source>Can only be changed online</source>
        <translation>Solo se puede cambiar con conexión</translation>
    </message>
    <message>
        <source>Can only be changed after signing in again</source>
        <translation>Solo se puede cambiar tras volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Can only be changed when the keychain is open</source>
        <translation>Solo se puede cambiar cuando el llavero está abierto</translation>
    </message>
    <message>
        <source>Can only be changed after an update of Callboard</source>
        <translation>Solo se puede cambiar tras actualizar Callboard</translation>
    </message>
    <message>
        <source>Can only be changed when the studio&apos;s certificate is trusted</source>
        <translation>Solo se puede cambiar cuando se confíe en el certificado del estudio</translation>
    </message>
</context>
</TS>
