//! Spanish.

use super::{Class, Words};

pub(in crate::lint::statement) const WORDS: Words = &[
    (
        Class::Function,
        "a; al; ante; antes; cada; como; con; cual; cuando; de; del; desde; donde; durante; e; el; ella; en; \
        entre; es; esta; estan; hacia; hasta; la; las; le; lo; los; mas; menos; mi; muy; no; nos; nuestra; \
        nuestras; nuestro; nuestros; nueva; nuevas; nuevo; nuevos; numero; o; para; por; que; quien; quienes; \
        se; sea; segun; ser; si; sin; sobre; son; su; sus; toda; todas; todo; todos; tras; un; una; unas; \
        unos; y; ya",
    ),
    (
        Class::Determiner,
        "cada; el; esta; este; la; las; lo; los; nuestra; nuestras; nuestro; nuestros; su; sus; todas; todos; \
        un; una; unas; unos",
    ),
    (
        Class::Preposition,
        "a; al; ante; antes; con; de; del; desde; durante; en; entre; hacia; hasta; para; por; que; quien; \
        quienes; segun; sin; sobre; tras",
    ),
    (Class::Skip, "con exito; continuamente; exitosamente; lograr; significativamente"),
    (
        Class::Change,
        "abaratar; acelerar; achicar; acort*; acortar; acrecentar; adelgazar; agilizar; agrandar; ahorrar; \
        ahorro; alargar; aligerar; alza; amplia*; aument*; baja; bajada; bajan; bajar; caer; caida; \
        comprimir; contener; cortar; crec*; cuadruplicar; decaer; decrecer; descend*; despegar; diezmar; \
        disminu*; dobl*; doblar; duplic*; elevar; encoger; engrosar; escalar; estrechar; extender; frenar; \
        ganar cuota; hacer crecer; increment*; incremento; limitar; llevar del; maximizar; mermar; minimizar; \
        minorar; mitigar; multiplicacion; multiplicar; paliar; pasar; pasar de; pasar del; quintuplicar; \
        ralentizar; rebajar; recort*; reduc*; remontar; restar; suben; subida; subir; sumar; trepar; \
        triplic*; triplicar",
    ),
    (
        Class::Rise,
        "agrandar; alargar; amplia*; ampliar; aument*; crec*; doblar; duplic*; elevar; engrosar; extender; \
        increment*; multiplicar; subir; sumar; triplicar",
    ),
    (
        Class::Clear,
        "abolir; acabar; dejar de; depurar; despejar; elimin*; eliminar; erradic*; erradicar; liquidar; parar; \
        poner fin; saldar; suprimir; terminar con; vaciar; zanjar",
    ),
    (
        Class::Improve,
        "acercar; afianzar; afinar; alentar; animar; apoyar; apoyo; armonizar; aumentar la visibilidad; \
        avanzar; consolid*; consolidar la; contribuir; cuidar; cultivar; dar impulso; desarrollar el talento; \
        desarrollar la; dignificar; dinamiz*; dinamizar; embellecer; enriquecer; estimul*; estimular; \
        estrechar lazos; facilit*; facilitar; favorecer; fidelizacion; foment*; fomentar; fortalec*; \
        fortalecer; ganar en; homogeneizar; impuls*; impulsar; incentivar; intensific*; involucrar; madurar; \
        mejor*; moderniz*; motivar; optimiz*; perfeccion*; perfeccionar; potenci*; potenciar; profesionaliz*; \
        profesionalizar; profundiz*; profundizar; progresar; promocion; promov*; promover; racionaliz*; \
        reforz*; reforzar; refuerzo; rejuvenecer; revaloriz*; revitaliz*; seguir mejorando; sensibilizar; \
        simplific*; visibilizar",
    ),
    (
        Class::Keep,
        "aguantar; conserv*; conservacion; conservar; continuar; continuidad; defender; guardar; manten*; \
        mantenimiento; no superar; perdurar; permanec*; permanecer; perseverar; preserv*; preservar; protec*; \
        proteger; quedarse; resguardar; respetar; retener; salvaguardar; seguir; sostener; sostenimiento",
    ),
    (
        Class::Monitor,
        "contabilizar; controlar; cuantificar; dar seguimiento; evaluacion continua; hacer seguimiento; llevar \
        el control; medicion; medir; monitor*; observar; rastrear; rastreo; registrar la evolucion; \
        seguimiento; supervisar; trackear; vigilar",
    ),
    (Class::Ensure, "asegur*; asegurar; cerciorar; certificar que; garantiz*; garantizar; procurar; velar; velar por"),
    (
        Class::Operate,
        "acompanar; administrar; asistir; atencion a; atender; atender a; brindar; colaborar; coordinar; \
        cubrir; dar servicio; dar soporte; encargarse; gestion; gestionar; manejar; ocuparse; operar; \
        prestacion; prestar; proporcionar; proveer; servir; suministrar; trabajar en; tramitar",
    ),
    (
        Class::Achieve,
        "acabar el; acumular; alcanzar; batir; clasificar; consecucion; conseguir; culminar; cumplir; exceder; \
        igualar; llegar; llegar a; lograr; lograr un; logro; marcar; obtener; quedar; rebasar; rozar; situar; \
        situarse; sobrepasar; superar; totalizar",
    ),
    (
        Class::Aspire,
        "abrazar; acabar siendo; acercarnos; acompanar la vida; alegrar; apasionar; ayudar; brillar; cautivar; \
        compartir; conectar; consolidarnos; construir juntos; contagiar; convertir en; convertirnos; \
        convertirse; creer; cuidarse; cumplir suenos; dar; dejar; deleitar; demostrar; despertar; devolver; \
        devolver la; disfrutar; emocionar; empoderar; enamorar; encantar; encender; enorgullecer; \
        entusiasmar; estar; fascinar; florecer; hacer; hacer de; hacer que; hacer sentir; iluminar; \
        ilusionar; impresionar; inspirar; liberar; liderar; lograr que; maravillar; marcar la diferencia; \
        ofrecer; permitir; poder; posicionarnos; que cada; que el; que la; que las; que los; que nadie; que \
        nuestros; que todos; recuperar la ilusion; redefinir; reinventar; revolucionar; romper; seguir \
        siendo; sentir; ser; sonar; sorprender; tener; transformar; unir; vivir; volver; volvernos",
    ),
    (
        Class::Acquire,
        "adquirir; afiliar; alquilar; arrendar; atraccion; atraer; captacion; captar; cerrar; cerrar acuerdo; \
        cerrar contrato; cobrar; colocar; comercializar; conquistar; conseguir; convencer; convertir; \
        cosechar; enganchar; enrolar; expandirse a; facturar; fidelizar; firmar; firmar con; firmar contrato; \
        ganar; generar; hacer que vuelvan; incorporar socios; ingresar; inscribir; llenar; lograr clientes; \
        lograr que; matricular; movilizar; obtencion; obtener; persuadir; recabar; recaudacion; recaudar; \
        reclutar; reconquistar; recuperar; renovar contrato; reunir fondos; sumar; vender",
    ),
    (
        Class::Task,
        "abandonar; abono; abordar; abrir; acometer; acondicionamiento; acondicionar; acordar; acreditar; \
        activar; acto; actualiz*; actualizacion; actuar; acudir; adaptacion; adaptar; adecuacion; adecuar; \
        adjudicacion; adjudicar; adoptar; adquirir; adquisicion; agendar; ajustar; almacenar; alojar; \
        alquilar; alta de; anadir; analisis; analiz*; analizar; anunciar; apertura; aplicacion de; aplicar; \
        aprobacion; aprobar; archivar; arrancar; arreglar; arreglo; asentar; asesorar; asfaltar; asignar; \
        asistir a; auditar; auditoria; automatizacion; automatizar; autorizar; avisar; barrer; bosquejar; \
        buscar; cablear; calcular; calibrar; cambiar; cambio; capacit*; captura de datos; cargar; catalogar; \
        celebrar; centralizar; cerrar; certificacion; certificar; cierre; clasificar; clausurar; cocinar; \
        codificar; colgar; colocar; comenzar; compilar; completar; componer; compra; comprar; comprobar; \
        comunicar; concertar; concluir; conectar; configurar; conformar; constitucion; constituir; \
        construccion; construir; consultar; contactar; contratacion; contratar; convocar; coordinar; copiar; \
        corregir; cotizar; creacion; crear; cubrir la; cursar; dar de alta; dar de baja; dar formacion; \
        debatir; decidir; decorar; dedicar; definicion; definir; delegar; delimitar; depurar; derribar; \
        derribo; desarrollar; desarrollo; descargar; desglosar; designar; desinstalar; desmontar; desplegar; \
        despliegue; destinar; detectar; determinar; diagnosticar; dibujar; dictar; difundir; difusion; \
        digitalizacion; digitalizar; dirigir; disen*; distribucion; distribuir; diversificar; documentar; \
        dotar; editar; ejecucion; ejecutar; elabor*; eleccion; elegir; emitir; emprender; encargar; encuesta; \
        encuestar; enlazar; ensamblar; ensayar; ensenar; entrega; entregar; entrenar; entrevistar; enviar; \
        envio; equipar; esbozar; escanear; escribir; especificar; establecer; establecimiento; estandarizar; \
        estimar; estrenar; estructurar; estudiar; etiquetar; evaluar; examinar; explicar; explorar; exponer; \
        exportar; extender el; externalizar; extraer; fabricar; fichar; fijar; filmar; finalizacion; \
        finalizar; firma; firmar; formacion; formalizar; formar; formular; fusion; fusionar; gestar; \
        gestionar la compra; grabar; hacer el; hacer la; hacer un; hacer una; homologacion; homologar; \
        hospedar; identificacion; identificar; ilustrar; impartir; implant*; implement*; importar; impresion; \
        imprimir; inauguracion; inaugurar; incluir; incorporacion; incorporar; indagar; indexar; informar; \
        iniciar; inscribirse; inspeccionar; instalacion; instalar; instaurar; instruir; integracion; \
        integrar; intercambiar; internalizar; introduccion; introducir; inventariar; inventario; inversion \
        en; invertir; investigar; invitar; inyectar; jubilar; lanz*; lanzamiento; lanzar; levantamiento; \
        levantar; licitacion; licitar; limpiar; limpieza; listar; llamar; llenar; llevar a cabo; localizar; \
        mandar; mapear; maquetar; matricular; mecanizar; mejora del plan; migracion; migrar; modelar; \
        modificacion; modificar; montaje; montar; mover; mudanza; mudar; negociar; nombramiento; nombrar; \
        normalizar; notificar; obra; obras; obtencion de la certificacion; ofertar; operativizar; ordenar; \
        organizacion de; organizar; otorgar; pagar; parametrizar; participar; pasar a produccion; pavimentar; \
        pedir; perforar; pilotaje; pilotar; pintar; planificacion; planificar; plantacion; plantar; plantear; \
        poner a disposicion; poner a punto; poner al dia; poner en funcionamiento; poner en marcha; poner en \
        produccion; poner en servicio; preguntar; premiar; preparacion; preparar; presentar; priorizar; \
        probar; procesar; producir; programacion; programar; prolongar; proponer; prospectar; prototipar; \
        proveer de; proyectar; prueba; publicacion; publicar; puesta a punto; puesta al dia; puesta en \
        funcionamiento; puesta en marcha; puesta en produccion; rastrear los; readaptar; realizacion; \
        realizar; realojar; reasignar; recablear; recibir formacion; reclutar; recoger; recogida; \
        recopilacion; recopilar; recortar el; redaccion; redactar; redefinir el; redise*; redisenar; \
        redistribuir; reemplazar; reescribir; reestructuracion; reestructurar; reforma; reformar; reformular; \
        registrar; registro; rehabilitacion; rehabilitar; relanzar; relevar; rellenar; remitir; remodelacion; \
        remodelar; renegociar; renombrar; renovacion; renovar; reorganizar; reparacion; reparar; repartir; \
        reparto; replantear; reponer; reposicion; reprogramar; requerir; rescindir; reserva; reservar; \
        resolver; responder; restauracion; restaurar; resumir; retirada; retirar; retocar; reubicar; \
        reunificar; reunir; reunirse; reutilizar; revisar; revision; rodar; rotular; sanear; seleccion; \
        seleccionar; sembrar; senalizar; sensibilizacion; separar; sincronizar; sistematizar; solicitar; \
        solicitud; subcontratar; subir a; subscribir; supervisar el; suscribir; sustitucion; sustituir; \
        talar; tapar; tasar; teledirigir; terminar; testear; tomar; trabajar; traduccion; traducir; \
        tramitacion; tramitar la; transcribir; transferir; trasladar; traslado; trazar; unificacion; \
        unificar; usar; utilizar; vacunar; validacion; validar; valorar; vender el; verificacion; verificar; \
        visita; visitar; votar; zonificar",
    ),
    (
        Class::Produce,
        "armar; brindar; confeccionar; constru*; construir; crear; desarrollar; elaborar; entregar; \
        establecer; fabricar; forjar; fundar; generar; instaurar; ofrecer; proporcionar; tejer",
    ),
    (
        Class::Metric,
        "abandono; abandonos; absentismo; absentismo laboral; accidentes; adopcion; afluencia; aforo; ahorro \
        medio; altas; antelacion; antiguedad; asistencia; ausencias; ausentismo; averias; bajas; bajas \
        laborales; beneficio; beneficios; caja; calificacion; cantidad; capacidad instalada; carga; carga de \
        trabajo; ciclo; cobertura; cobros; coeficiente; colas; comisiones; consumo; conversion; coste; \
        costes; costo; costos; csat; cumplimiento del; cuota; cuota de mercado; debitos; defectos; deficit; \
        demanda; demora; demoras; densidad; desempleo; desercion; desperdicio; desviacion; desviaciones; \
        deuda; devoluciones; dias; dias de; disponibilidad; dso; duracion; ebit; ebitda; edad; efectividad; \
        emision; emisiones; endeudamiento; entradas; errores; espera; estancia; existencias; exito escolar; \
        facturacion; facturas; fallos; fidelizacion; flujo; flujo de caja; frecuencia; fugas; ganancia; \
        ganancias; gasto; gastos; grado; gravedad; horas; horas extra; horas extraordinarias; impagados; \
        impagos; importe; impuestos; incidencia; incidencias; incidentes; indicador; indice; infecciones; \
        ingresos; inventario medio; kilos; kwh; lesiones; liquidez; lista de espera; llamadas perdidas; \
        longitud; margen; margenes; media; mediana; merma; mermas; mora; morosidad; mortalidad; mtbf; multas; \
        nivel; nota; nps; numero; numeros; ocio; ocupacion; pacientes por; pagos; paradas; participacion; \
        participacion en; pasivo; patrimonio; pedidos por; penalizaciones; perdida; perdidas; permanencia; \
        pernoctaciones; personas por; peso; plazo; plazos; poblacion; porcentaje; precio; precios; precision; \
        presion; produccion; productividad por; promedio; proporcion; puntuacion; puntualidad; quejas; ratio; \
        rebote; recaudacion; rechazo; rechazos; reclamaciones; reincidencia; reingresos; rendimiento; renta; \
        rentabilidad; reprocesos; retencion; retorno; retraso; retrasos; rotacion; rotura; roturas; roturas \
        de stock; salario; saldo; satisfaccion; siniestralidad; siniestros; stock; superavit; superficie; \
        tardanza; tarifa; tasa; temperatura; ticket medio; ticket promedio; tiempo; tiempo de; tiempos; \
        tiques; toneladas; total; transacciones; usos; utilizacion; vacantes; valor; velocidad; vencimiento; \
        ventas; visitas por; volumen; volumenes",
    ),
    (
        Class::Deliverable,
        "academia; acta; acto; acuerdo; acuerdo marco; agenda; albergue; alerta; alertas; algoritmo; alianza; \
        almacen; analisis; anexo; anuncio; aparcamiento; api; aplicacion; app; archivo; area; asamblea; \
        auditoria; aula; autobus; banco de alimentos; base; base de datos; biblioteca; blog; boletin; bono; \
        borrador; buscador; buzon; calendario; camara; camaras; campana; carpeta; carril; carta; cartel; \
        casa; caseta; catalogo; centro; certificacion; certificado; chatbot; circuito; clausula; codigo; \
        codigo de conducta; comedor; comision; comite; comparativa; composteras; concepto; concurso; \
        conexion; conferencia; congreso; consejo; consulta; contrato; convenio; convocatoria; crm; \
        cronograma; cuaderno; cuadro de mando; cuestionario; curso; decalogo; demo; diagnostico; directorio; \
        dispositivo; documento; dossier; edificio; elevador; encuesta; entorno; equipo de trabajo; erp; \
        escuela; espacio; esquema; estacion; estacionamiento; estandar; estatutos; estrategia; estudio; \
        etiqueta; evento; exposicion; fabrica; feria; ficha; fichas; fichero; flota; flujo de trabajo; \
        folleto; fondo; formulario; foro; funcionalidad; grupo de trabajo; guia; herramienta; hoja de ruta; \
        horario; horarios; huerto; informe; infraestructura; instalaciones; instructivo; instrumento; \
        intranet; inventario; itinerario; jardin; jornada; laboratorio; landing; ley; licencia; licitacion; \
        linea; lineamientos; listado; local; logo; logotipo; manual; mapa; maqueta; maquina; maquinaria; \
        marco; marquesina; matriz; memoria; menu; mesa de trabajo; metodologia; mobiliario; modelo; modulo; \
        mural; muro; nave; newsletter; nomina; norma; normativa; obra; obrador; oficina; ordenanza; \
        organigrama; pagina; panel; parque; pasarela; patio; piloto; pista; plan; plan de; planta; plantilla \
        de; plataforma; plazas de aparcamiento; pliego; podcast; politica; portal; pozo; prestamo; \
        presupuesto participativo; procedimiento; proceso; programa; programa piloto; propuesta; protocolo; \
        prototipo; proyecto; puerto; puesto; punto de venta; punto limpio; red; registro; reglamento; \
        reporte; reportes; repositorio; requisitos; reunion; revista; ruta; sala; sede; seminario; senal; \
        sensor; sensores; servidor; simulador; sistema; sitio; software; subvencion; sucursal; tablero; \
        taller; techo; terminal; test; tienda; torno; tramite; tutorial; unidad; vehiculo; ventanilla; \
        version; video; vivero; web; zona",
    ),
    (
        Class::Event,
        "acciones; actividades; actos; anuncios; articulos; asambleas; asesorias; auditorias; boletines; \
        campanas; capacitaciones; carteles; charlas; clases; comunicados; concursos; conferencias; congresos; \
        consultas; controles; correos; cursos; debates; demos; dinamicas; ediciones; encuentros; encuestas; \
        ensayos; entrevistas; episodios; eventos; excursiones; exposiciones; ferias; fichas; folletos; \
        formaciones; foros; guias; informes; inspecciones; intervenciones; jornadas; juegos; lecciones; \
        llamadas; manuales; mesas; mesas redondas; modulos; newsletters; notas; notas de prensa; noticias; \
        paginas; podcasts; ponencias; posts; presentaciones; programas; proyectos; pruebas; publicaciones; \
        publicidades; reportajes; reuniones; rutas; salidas; seminarios; sesiones; simulacros; talleres; \
        tutoriales; tutorias; videos; visitas; webinarios; webinars",
    ),
    (
        Class::Party,
        "abonados; abuelos; acreedores; adolescentes; adultos; afiliados; agricultores; ahorradores; alumnas; \
        alumnos; ancianos; anunciantes; apoderados; aprendices; artesanos; artistas; asegurados; asistentes; \
        asociaciones; asociados; autonomos; ayuntamientos; bares; becarios; beneficiarias; beneficiarios; \
        candidatas; candidatos; ciclistas; ciudadanos; clientas; clientes; clinicas; colaboradores; colegios; \
        comensales; comercios; compradoras; compradores; comunidades; conductores; consumidores; contratos; \
        contribuyentes; cooperativas; cuidadoras; cuidadores; deportistas; desarrolladores; distribuidoras; \
        distribuidores; docentes; donaciones; donantes; egresados; empleados; emprendedores; empresas; \
        enfermeras; entidades; equipo; escuelas; espectadores; estudiantes; exportadores; expositores; \
        familiares; familias; farmacias; ganaderos; gente; graduados; hijos; hogares; hombres; hosteleros; \
        hoteles; huespedes; industrias; inquilinos; inscripciones; inscritos; instituciones; internos; \
        inversores; investigadores; jovenes; jubilados; lectoras; lectores; licitadores; locales; madres; \
        maestros; matriculas; mayores; mecenas; medicos; miembros; mineros; mujeres; municipios; negocios; \
        ninas; ninos; nuevos logos; organizaciones; oyentes; paciente; pacientes; padres; pasajeros; \
        patrocinadores; payeses; peatones; pedidos; peregrinos; personas; pescadores; poblaciones; \
        productores; profesionales; profesores; propietarios; proveedores; publico; pymes; quien; quienes; \
        recomendaciones; refugiados; repartidores; reservas; residentes; restaurantes; seguros; socias; \
        socios; solicitantes; suscripciones; suscriptores; tecnicos; trabajadores; transportistas; turista; \
        turistas; universitarios; usuarias; usuario; usuarios; vecinas; vecinos; vendedores; viajeros; \
        visitante; visitantes; voluntarias; voluntarios",
    ),
    (
        Class::Input,
        "contrataciones; dotacion; gasto en marketing; gasto en publicidad; horas de formacion; \
        incorporaciones; inversion; inversion publicitaria; inversiones; nuevas contrataciones; personal; \
        plantilla; presupuesto; refuerzos; vacantes cubiertas",
    ),
    (
        Class::Concept,
        "accesibilidad; acogida; actitud; adaptacion; adopcion; agilidad; alianzas; ambiente; ambiente de trabajo; \
        aprendizaje; area comercial; armonia; atencion; atencion al cliente; atractivo; autonomia; bienestar; \
        bienestar laboral; calidad; calidez; capacidad; capacidades; capital humano; cercania; ciudadania; clima; \
        clima laboral; cohesion; colaboracion; competencias; competitividad; compras; compromiso; comunicacion; \
        conciencia; conciliacion; confiabilidad; confianza; conocimiento; control; coordinacion; corresponsabilidad; \
        creatividad; crecimiento; credibilidad; cuidado; cultura; desarrollo; desarrollo profesional; desempeno; \
        dialogo; difusion; digitalizacion; disciplina; diversidad; ecosistema; educacion; efectividad; eficacia; \
        eficiencia; empatia; empleabilidad; energia; engagement; entorno; equidad; equipo; escalabilidad; espiritu; \
        estabilidad; estrategia comercial; etica; excelencia; excelencia operativa; expansion; experiencia; \
        experiencia de cliente; feedback; fiabilidad; fidelidad; finanzas; flexibilidad; formacion; fortaleza; \
        gente; gestion; gestion del cambio; gestion del talento; gobernanza; hospitalidad; identidad; igualdad; \
        imagen; imagen de marca; impacto; implicacion; inclusion; influencia; iniciativa; innovacion; integracion; \
        integridad; interaccion; lealtad; liderazgo; logistica; madurez; marca; marketing; mejora; mejora continua; \
        mentalidad; moral; motivacion; motivacion del equipo; movilidad; notoriedad; observabilidad; operaciones; \
        oportunidades; optimizacion; orden; organizacion; orgullo; orientacion; otros; participacion ciudadana; \
        personal; personas; planificacion; posicionamiento; potencial; presencia; prestigio; prevencion; \
        previsibilidad; proactividad; procesos; productividad; profesionalidad; profesionalismo; proximidad; puntos \
        fuertes; rapidez; reconocimiento; recursos; recursos humanos; relacion; relacion con; relaciones; \
        relevancia; rendimiento; reputacion; resiliencia; respeto; responsabilidad; responsabilidad social; rigor; \
        salud; satisfaccion; satisfaccion y; seguridad; sensibilizacion; servicio; servicios; sinergia; sinergias; \
        sociedad; solidaridad; solidez; sostenibilidad; talento; tecnologia; trabajo colaborativo; trabajo en \
        equipo; transformacion; transformacion digital; transparencia; trazabilidad; usabilidad; valor anadido; \
        valores; varios; viabilidad; vinculo; visibilidad; vision",
    ),
    (
        Class::Ideal,
        "a gusto; acogedor; admirad*; amado; aman; amor; anhelo; apasionante; boca en boca; casa; como en \
        casa; con alegria; con confianza; con gusto; con ilusion; con orgullo; confiable; confianza; \
        confianza ciega; corazon; de boca en boca; de cabecera; de confianza; de la mano; de referencia; \
        deseada; deseado; destino; disfrutan; disfruten; donde; ejemplo; enamora; enamoran; encantad*; \
        envidia; envidian; esperanza; excelencia; excepcional; experiencia; facil; facilmente; fama; familia; \
        favorita; favorito; felices; feliz; gratificante; hogar; humano; ideal; ilusion; imbatible; \
        imprescindible; inigualable; inolvidable; inolvidables; la primera; libertad; libres; lider; lideres; \
        lugar; magico; mas querida; mas querido; mejor; mejores; memorable; modelica; modelo a seguir; \
        mundial; nadie; naturalidad; numero uno; optima; orgullo; orgullosa; orgulloso; orgullosos; pionera; \
        pioneras; pionero; pioneros; plenitud; por fin; por si mismos; preferida; preferido; primera \
        eleccion; primera opcion; primera vez; querida; querido; quieren volver; recomiendan; reconocida; \
        reconocido; reconocidos; referencia; referente; respetada; respetado; sano; segunda casa; sin \
        esfuerzo; sin esperas; sin miedo; sin preocupaciones; sin sobresaltos; sin sorpresas; sonar; sonrisa; \
        sostenible; suena; suenan; sueno; tranquila; tranquilidad; tranquilos; unico; vibrante; viva; vivo; \
        vuelvan",
    ),
    (
        Class::Vanity,
        "alcance; clics; comparticiones; descargas; fans; impresiones; likes; me gusta; menciones; paginas \
        vistas; reproducciones; retuits; seguidores; sesiones web; trafico; visitas a la web; visitas web; \
        vistas; visualizaciones",
    ),
    (
        Class::Comparative,
        "mas; mas agil; mas alta; mas alto; mas baja; mas bajo; mas corto; mas cortos; mas eficaz; mas \
        eficiente; mas eficientes; mas facil; mas fuerte; mas rapida; mas rapido; mas rapidos; mas \
        satisfechos; mas seguro; mas sencillo; mayor; mayores; mejor; mejores; menor; menores; menos; peor; \
        superior",
    ),
    (
        Class::Vaguely,
        "adecuada; adecuadas; adecuado; adecuados; agil; amplia; amplio; atractivo; buen; buena; buenas; \
        bueno; buenos; competitivo; comprometido; comprometidos; correcto; digno; dinamico; efectiva; \
        efectivo; eficaces; eficaz; eficiente; eficientes; excelente; fluida; fluido; fuerte; innovador; \
        moderno; motivadas; motivado; motivados; optimo; pertinente; positivo; profesional; razonable; \
        satisfactorio; satisfechas; satisfecho; satisfechos; solida; solido; unida; unido; unidos",
    ),
    (
        Class::Done,
        "abierta; abiertas; abierto; abiertos; acordada; acordado; activado; actualizada; actualizadas; \
        actualizado; actualizados; adjudicada; adjudicado; adquirida; adquirido; analizado; anunciada; \
        aprobada; aprobadas; aprobado; aprobados; asignado; auditadas; auditado; auditados; automatizado; \
        automatizados; capacitada; capacitadas; capacitado; capacitados; catalogados; cerrada; cerrado; \
        cerrados; certificada; certificado; certificados; completada; completadas; completado; completados; \
        comprada; comprado; comunicada; comunicado; concluida; concluido; configurado; constituida; \
        constituido; construida; construido; contratada; contratado; contratados; convocada; creada; creado; \
        definida; definido; desarrollada; desarrollado; desplegada; desplegado; digitalizada; digitalizado; \
        digitalizados; disenada; disenado; disponible; disponibles; distribuida; documentada; documentadas; \
        documentado; documentados; ejecutada; ejecutado; elaborada; elaborado; elegida; elegido; en \
        funcionamiento; en marcha; en produccion; en servicio; entregada; entregado; enviada; enviado; \
        equipada; equipado; escrito; establecida; establecido; estrenado; evaluada; evaluado; evaluados; \
        finalizada; finalizado; firmada; firmadas; firmado; firmados; formada; formadas; formado; formados; \
        formalizado; habilitada; habilitado; homologada; homologado; identificados; impartida; impartido; \
        implantada; implantadas; implantado; implantados; implementada; implementadas; implementado; \
        implementados; inaugurada; inaugurado; inscrito; instalada; instaladas; instalado; instalados; \
        integrada; integrado; inventariado; lanzada; lanzado; licitada; licitado; lista; listo; mapeada; \
        mapeado; mapeados; migrada; migrado; migrados; montada; montado; nombrada; nombrado; obtenida; \
        obtenido; operativa; operativo; organizada; organizado; pintada; pintado; plantados; presentada; \
        presentado; probada; probado; publicada; publicadas; publicado; publicados; puesta en marcha; puesto \
        en marcha; realizada; realizado; redactada; redactado; redactados; reformada; reformado; registrado; \
        renovada; renovado; reparado; revisada; revisadas; revisado; revisados; seleccionada; seleccionado; \
        senalizados; solicitada; solicitado; sustituida; sustituido; sustituidos; terminada; terminado; \
        terminados; traducida; traducido; validada; validado; verificado",
    ),
    (
        Class::Moved,
        "aumenta; aumenta en; aumentado; baja; bajado; bajan; cae; caen; cayo; crece; crecen; crecido; \
        desciende; disminuido; disminuye; duplicada; duplicado; mejora; mejorado; multiplicado; pasa; pasado; \
        pasan; recortado; reducida; reducido; sube; suben; subido; triplicado",
    ),
    (
        Class::Multiplier,
        "a la mitad; cero; cuadruplicar; cuatro quintos; de cada; de cada 10; de cada cinco; de cada cuatro; \
        de cada diez; de cada tres; decima parte; doblar; doble; dos tercios; duplic*; el doble; el triple; \
        en equilibrio; la mitad; medio punto; mitad; ninguna; ninguno; nueve de cada; punto de equilibrio; \
        quinta parte; tercera parte; tercio; tres cuartos; triple; triplic*; triplicar; un cuarto; un quinto; \
        un tercio; una de cada; uno de cada",
    ),
    (
        Class::Cardinal,
        "catorce; centenar; cien; ciento; cinco; cincuenta; cuarenta; cuatro; decena; dieciocho; dieciseis; \
        diez; doce; docena; dos; mil; millon; noventa; nueve; ochenta; ocho; once; quince; seis; sesenta; \
        setenta; siete; trece; treinta; tres; veinte",
    ),
    (
        Class::Time,
        "ano; anos; curso; dia; dias; dias habiles; dias laborables; h; hora; horas; mes; meses; minuto; \
        minutos; segundo; segundos; semana; semanas; semestre; semestres; temporada; trimestre; trimestres",
    ),
    (Class::Horizon, "ano; anos; mes; meses; semana; semanas; trimestre; trimestres"),
    (
        Class::Month,
        "abril; agosto; diciembre; enero; febrero; fin de ano; invierno; julio; junio; marzo; mayo; navidad; \
        noviembre; octubre; otono; primavera; septiembre; verano",
    ),
    (
        Class::Until,
        "a finales de; antes de; antes del; en los proximos; hasta; para el; para fin; para final; para \
        finales",
    ),
    (Class::Name, "articulo; etapa; fase; industria; iso; linea; lote; n; nivel; norma; planta; top; version"),
    (
        Class::Threshold,
        "a lo sumo; a mas tardar; a menos de; al maximo; al menos; como maximo; como minimo; como mucho; \
        debajo; dentro; en menos de; encima; inferior; inferiores; mas de; maxima; maximo; menos de; minima; \
        minimo; ni mas ni menos; no excede; no inferior; no llegar a; no mas de; no menos de; no pase de; no \
        superar; no superior; o mas; o mejor; o menos; por bajo; por debajo; por encima; sin superar; \
        superior; superiores; un maximo de; un minimo de",
    ),
    (
        Class::Steady,
        "a cada momento; al nivel actual; cada ano; cada dia; cada mes; cada semana; cada trimestre; \
        constante; constantemente; de forma estable; debe mantenerse; en cada momento; en todo momento; \
        estable; estables; fijo; invariable; jamas; mantenerse; no baja; no supera; nunca; permanece; \
        permanecen; permanentemente; se mantengan; se mantiene; se mantienen; siempre; sigue; siguen; sin \
        cambios; todo el ano; todos los dias; todos los meses",
    ),
    (
        Class::Evidence,
        "actual; actuales; actualmente; ahora; ano anterior; ano pasado; anterior; antes; comparacion; \
        comparado; contra; de; del; desde; en lugar de; en vez de; era; eran; frente; frente a; fue; hasta \
        ahora; hoy; hoy dia; linea base; previo; respecto; vs",
    ),
    (
        Class::Purpose,
        "a fin; a fin de; con el fin de; con el objetivo de; con objeto de; de forma que; de manera que; de \
        modo que; lo que permite; para aumentar; para bajar; para ganar; para llegar; para llevar; para \
        lograr; para mejorar; para pasar; para que; para reducir; para subir; que genere; que generen; que \
        lleve a; que traiga; y alcanzar; y aumentar; y bajar; y mejorar; y reducir; y subir",
    ),
    (
        Class::Means,
        "a base de; a traves; abriendo; anadiendo; con ayuda; con la creacion; con la implantacion; con la \
        puesta; con un nuevo; con una nueva; contratando; creando; formando; gracias a; implementando; \
        incorporando; instalando; introduciendo; lanzando; mediante; organizando; por medio; por medio de; \
        publicando; realizando; usando; utilizando; via",
    ),
    (Class::Question, "como; como de; comunicamos; cual; cuanto; cuantos; estamos; por que; quien; si"),
    (
        Class::Count,
        "cantidad; cifra; conteo; importe; media; monto; n de; nro; num; num.; numero; porcentaje; promedio; \
        recuento; suma; sumatorio; total; volumen",
    ),
    (
        Class::Undertaken,
        "abiertas; atendidas; atendidos; celebradas; celebrados; creados; dados; desarrolladas; dictadas; \
        dictados; difundidos; distribuidos; ejecutadas; ejecutados; elaborados; emitidos; entregados; \
        enviadas; enviados; escritos; grabados; hechas; hechos; impartidas; impartidos; mantenidas; \
        organizadas; organizados; producidas; producidos; publicadas; publicados; realizadas; realizados; \
        redactados; repartidos; visitadas; visitados",
    ),
    (
        Class::Pronoun,
        "alguien; cada; cualquiera; nadie; ningun; ninguna; ninguno; nosotras; nosotros; nuestra; nuestras; \
        nuestro; nuestros; todos; ustedes",
    ),
    (
        Class::Be,
        "acaban; acuden; adoran; aparece; aprecian; aprende; aprenden; aprueban; compran; confia; confian; \
        conoce; conocen; consideran; consiguen; consultan; crece; cree; creen; cuenta; cuentan; cuesta; \
        cumplen; deciden; declaran; deja; dejan; depende; dependen; dicen; disfrutan; dura; elige; eligen; \
        empieza; encuentra; encuentran; entiende; entienden; entra; envidian; es; esperan; esta; estamos; \
        estan; fia; fian; funciona; funcionan; gana; hablan; hace; hacen; llaman; llega; llegan; llevan; \
        necesita; necesitan; participan; pasa; piden; piensan; pierde; prefieren; puede; pueden; queda; \
        quedan; quiere; quieren; recibe; reciben; recomienda; recomiendan; recomienden; repiten; responde; \
        responden; sabe; saben; sale; salen; siente; sienten; sigue; sirve; somos; son; suena; tenemos; \
        termina; terminan; tiene; tienen; trabajan; usan; utilizan; valora; valoran; van; ven; viene; vienen; \
        vive; viven; vuelve; vuelven",
    ),
    (
        Class::Own,
        "cargos; directivos; documentos; equipos; etapas; fichas de puesto; gerentes; hito; hitos; jefes; \
        mandos; mandos intermedios; politicas; procedimientos; procesos; puestos; responsables; sedes; \
        tareas; tiendas",
    ),
    (Class::Routine, "actividad ordinaria; dia a dia; diario; operacion diaria; ordinaria"),
];
