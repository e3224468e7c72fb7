//! Spanish.

use super::{Class, Words};

pub(in crate::lint::statement) const WORDS: Words = &[
    (
        Class::Function,
        "a; al; ante; antes; cada; como; con; cual; cuando; de; del; desde; donde; durante; e; el; ella; en; \
        entre; es; esta; estan; hacia; hasta; la; las; le; lo; los; mas; menos; mi; muy; no; nos; nuestra; \
        nuestras; nuestro; nuestros; o; para; por; que; quien; quienes; se; sea; segun; ser; si; sin; sobre; \
        son; su; sus; toda; todas; todo; todos; tras; un; una; unas; unos; y; ya",
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
        "acelerar; acortar; agilizar; ahorrar; alargar; ampliar; aument*; baja; bajar; crec*; decrecer; \
        disminu*; dobl*; duplic*; elevar; extender; increment*; incremento; maximizar; minimizar; \
        multiplicar; pasar; rebajar; recort*; reduc*; subida; subir; triplicar",
    ),
    (Class::Rise, "ampliar; aument*; crec*; duplic*; elevar; extender; increment*; subir"),
    (Class::Clear, "acabar; eliminar; erradicar; liquidar; suprimir"),
    (
        Class::Improve,
        "apoyar; armonizar; consolidar la; dinamizar; estimular; facilitar; fomentar; fortalec*; impulsar; \
        mejor*; moderniz*; optimiz*; perfeccionar; potenciar; profesionalizar; profundizar; promover; \
        reforzar; seguir mejorando; simplific*",
    ),
    (
        Class::Keep,
        "conserv*; conservar; continuar; manten*; permanecer; preservar; proteger; retener; seguir; sostener",
    ),
    (Class::Monitor, "controlar; medir; monitor*; observar; rastrear; seguimiento; vigilar"),
    (Class::Ensure, "asegurar; garantizar; velar"),
    (
        Class::Operate,
        "administrar; atender; brindar; dar soporte; gestion; gestionar; manejar; operar; prestar; \
        proporcionar; tramitar",
    ),
    (Class::Achieve, "alcanzar; conseguir; cumplir; llegar; lograr; lograr un; obtener; rebasar; superar"),
    (
        Class::Aspire,
        "ayudar; convertir en; convertirnos; convertirse; dar; deleitar; emocionar; empoderar; enamorar; \
        hacer; hacer que; ilusionar; inspirar; lograr que; ofrecer; permitir; que nuestros; ser; \
        transformar; vivir",
    ),
    (
        Class::Acquire,
        "atraer; captacion; captar; cerrar contratos; conquistar; convencer; convertir; facturar; fidelizar; \
        firmar contratos; ganar; generar; ingresar; obtener; recaudar; recuperar; vender",
    ),
    (
        Class::Task,
        "abrir; actualiz*; adaptar; adoptar; adquirir; anadir; analisis; analizar; aplicar; aprobar; \
        automatizar; buscar; capacit*; cerrar; comprar; comunicar; concluir; configurar; construccion; \
        construir; contratacion; contratar; creacion; crear; definicion; definir; desarrollar; desarrollo; \
        desplegar; despliegue; digitalizar; disen*; documentar; editar; ejecutar; elabor*; elegir; \
        encuestar; entrenar; enviar; escribir; establecer; estudiar; evaluar; finalizar; firmar; formacion; \
        formalizar; formar; gestionar la compra; hacer un; identificar; implant*; implement*; incorporar; \
        informar; iniciar; instalacion; instalar; integracion; integrar; introduccion; introducir; \
        inventariar; invertir; investigar; lanzamiento; lanzar; levantar; llevar a cabo; mapear; migracion; \
        migrar; montar; negociar; nombrar; organizacion de; organizar; participar; planificar; poner en \
        marcha; poner en produccion; preparacion; preparar; presentar; probar; producir; programar; \
        publicacion; publicar; puesta en funcionamiento; puesta en marcha; realizacion; realizar; recopilar; \
        redaccion; redactar; redisenar; reemplazar; remodelar; renovar; reorganizar; reservar; reunir; \
        reunirse; revisar; revision; seleccionar; sistematizar; sustituir; terminar; traducir; trasladar; \
        validar; verificar; visitar",
    ),
    (Class::Produce, "brindar; construir; crear; desarrollar; entregar; establecer; generar; ofrecer"),
    (
        Class::Metric,
        "abandono; absentismo; accidentes; antiguedad; asistencia; beneficio; cantidad; consumo; coste; \
        costes; costo; costos; cuota de mercado; desperdicio; deuda; dias; disponibilidad; duracion; ebitda; \
        emisiones; espera; facturacion; flujo de caja; frecuencia; gasto; gastos; importe; incidencias; \
        incidentes; indice; ingresos; margen; media; merma; mora; morosidad; nivel; nota; nps; numero; \
        ocupacion; participacion; plazo; porcentaje; precio; promedio; proporcion; puntuacion; quejas; \
        ratio; reclamaciones; rendimiento; rentabilidad; rotacion; satisfaccion; tasa; ticket medio; tiempo; \
        tiempos; total; valor; ventas; volumen",
    ),
    (
        Class::Deliverable,
        "acuerdo; analisis; aplicacion; app; auditoria; base de datos; calendario; campana; catalogo; \
        certificacion; comite; concurso; contrato; cuadro de mando; curso; diagnostico; documento; encuesta; \
        estrategia; estudio; evento; feria; folleto; formulario; guia; herramienta; informe; jornada; \
        manual; modelo; modulo; oficina; pagina; panel; plan; plataforma; politica; portal; procedimiento; \
        proceso; programa; propuesta; protocolo; prototipo; proyecto; reglamento; sistema; sitio; software; \
        tablero; taller; tienda; web",
    ),
    (
        Class::Event,
        "articulos; campanas; capacitaciones; charlas; correos; cursos; entrevistas; eventos; formaciones; \
        jornadas; llamadas; posts; publicaciones; reuniones; seminarios; sesiones; talleres; videos; \
        visitas; webinars",
    ),
    (
        Class::Party,
        "afiliados; alumnas; alumnos; ciudadanos; clientes; colaboradores; compradores; contratos; \
        distribuidores; donaciones; donantes; empleados; empresas; estudiantes; familias; hogares; \
        huespedes; inscripciones; inscritos; inversores; jovenes; lectores; miembros; ninos; pacientes; \
        padres; pedidos; personas; proveedores; quienes; socios; suscriptores; trabajadores; turistas; \
        usuarios; vecinos; visitantes; voluntarios",
    ),
    (Class::Input, "gasto en publicidad; inversion; inversion publicitaria; plantilla; presupuesto"),
    (
        Class::Concept,
        "agilidad; ambiente; atencion; atencion al cliente; bienestar; calidad; capacidad; clima; clima \
        laboral; cohesion; colaboracion; competencias; competitividad; compromiso; comunicacion; confianza; \
        creatividad; crecimiento; cultura; desarrollo profesional; digitalizacion; diversidad; eficacia; \
        eficiencia; engagement; etica; excelencia; experiencia; fidelidad; flexibilidad; gestion; \
        gobernanza; imagen; inclusion; innovacion; lealtad; liderazgo; marca; marketing; motivacion; \
        motivacion del equipo; notoriedad; organizacion; orientacion; posicionamiento; presencia; procesos; \
        productividad; reconocimiento; recursos; recursos humanos; relacion; relaciones; rendimiento; \
        reputacion; resiliencia; responsabilidad; responsabilidad social; satisfaccion y; seguridad; \
        servicio; servicios; sinergias; sostenibilidad; talento; trabajo colaborativo; trabajo en equipo; \
        transformacion; transparencia; visibilidad",
    ),
    (
        Class::Ideal,
        "amado; amor; como en casa; confianza; corazon; de referencia; donde; ejemplo; enamora; excelencia; \
        favorita; favorito; felices; feliz; imprescindible; inolvidable; lider; lideres; lugar; mejor; \
        mejores; mundial; orgullo; orgullosos; preferida; preferido; primera opcion; primera vez; querida; \
        querido; referencia; referente; sin esfuerzo; suena; sueno; unico",
    ),
    (
        Class::Vanity,
        "clics; descargas; impresiones; likes; me gusta; paginas vistas; reproducciones; seguidores; trafico; \
        vistas; visualizaciones",
    ),
    (Class::Comparative, "mas; mas rapido; mayor; mayores; mejor; mejores; menor; menores; menos"),
    (
        Class::Vaguely,
        "adecuado; buen; buena; buenas; bueno; buenos; eficaz; eficiente; motivado; razonable; satisfechos",
    ),
    (
        Class::Done,
        "abierta; abierto; actualizado; aprobada; aprobado; capacitado; capacitados; cerrado; completada; \
        completado; contratado; creada; creado; definida; definido; desplegado; disponible; documentadas; \
        documentado; documentados; elaborada; elaborado; en marcha; en produccion; entregada; entregado; \
        finalizada; finalizado; firmada; firmado; formado; formados; implantada; implantado; implementada; \
        implementado; instalada; instalado; lanzada; lanzado; lista; listo; operativa; operativo; publicada; \
        publicado; realizada; realizado; redactado; terminada; terminado; validado",
    ),
    (Class::Moved, "aumenta; aumentado; baja; bajado; crece; disminuye; duplicado; reducida; reducido; sube; subido"),
    (
        Class::Multiplier,
        "cero; de cada; de cada 10; de cada diez; doblar; doble; dos tercios; duplic*; la mitad; mitad; tres \
        cuartos; triple; triplicar; un cuarto; un tercio",
    ),
    (
        Class::Cardinal,
        "cien; cinco; cuatro; diez; doce; docena; dos; nueve; ocho; once; quince; seis; siete; treinta; tres; \
        veinte",
    ),
    (
        Class::Time,
        "ano; anos; dia; dias; dias habiles; dias laborables; hora; horas; mes; meses; minutos; segundos; \
        semana; semanas; trimestre; trimestres",
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
        "a lo sumo; al menos; como maximo; como minimo; debajo; dentro; en menos de; encima; inferior; mas \
        de; maximo; menos de; minimo; no mas de; o mas; o mejor; o menos; por debajo; por encima; superior",
    ),
    (
        Class::Steady,
        "cada dia; cada mes; cada semana; constante; en todo momento; estable; nunca; permanece; se mantiene; \
        siempre; todos los meses",
    ),
    (
        Class::Evidence,
        "actual; actualmente; ahora; anterior; comparado; de; del; desde; en lugar de; en vez de; era; \
        frente; hoy; respecto",
    ),
    (
        Class::Purpose,
        "a fin de; con el fin de; de modo que; para aumentar; para lograr; para que; para reducir; y \
        aumentar; y reducir; y subir",
    ),
    (Class::Means, "a traves; anadiendo; con la creacion; creando; implementando; mediante; por medio; via"),
    (Class::Question, "como; como de; comunicamos; cual; cuanto; cuantos; estamos; por que; quien; si"),
    (Class::Count, "cantidad; importe; media; numero; porcentaje; promedio; suma; total; volumen"),
    (
        Class::Undertaken,
        "celebradas; celebrados; enviadas; enviados; impartidas; impartidos; organizadas; producidos; \
        publicadas; publicados; realizadas; realizados",
    ),
    (Class::Pronoun, "cada; nadie; nosotros; nuestra; nuestras; nuestro; nuestros; todos"),
    (
        Class::Be,
        "confian; eligen; es; esta; estan; puede; pueden; quieren; recomiendan; recomienden; sienten; son; \
        tiene; tienen; usan; vuelven",
    ),
];
