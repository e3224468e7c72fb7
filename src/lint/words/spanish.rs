//! Spanish.

use super::Language;

pub(super) const WORDS: Language = Language {
    archive: "antiguo; archivo; copia de; no usar; obsoleto; respaldo",
    and: "e; y",
    back_loaded: "a final de trimestre; estacional; no lineal; temporada alta",
    bounded: "asistencia; cobertura; completitud; cumplimiento de plazos; disponibilidad; exactitud; ocupacion; participacion; puntualidad",
    end_measured: "a fin de ano; al final; al final del ciclo; al final del trimestre; encuesta anual; medicion unica",
    function: "administracion; atencion al cliente; calidad; compras; comunicacion; contabilidad; finanzas; juridico; logistica; marketing; operaciones; produccion; recursos humanos; rrhh; sistemas; ventas",
    glossary: "definiciones; diccionario; glosario",
    group: "comite; comite de direccion; departamento; direccion; division; empleados; equipo; equipos; gerencia; grupo; todas; todos; varios",
    monitored: "a titulo informativo; para informacion; sin meta; sin objetivo; solo seguimiento",
    prompt: "completar; escribir; fecha; indicador; insertar; meta; nombre; objetivo; rellenar; responsable; resultado clave; unidad; valor; x; xx; y",
    role: "coordinador; coordinadora; director; directora; encargada; encargado; gerente; jefa; jefe; presidenta; presidente; responsable",
    scale: "calificacion; clima; compromiso; madurez; satisfaccion",
    signed: "beneficio; crecimiento; desviacion; diferencia; ebitda; margen; nps; rendimiento; resultado; saldo; temperatura; variacion",
    unbounded: "aumento; crecimiento; cumplimiento de cuota; incremento; margen; reduccion; rendimiento; variacion",
    actor: "actividad; alcance; audiencia; interacciones; notoriedad; trafico; usuarios; visitas",
    appraisal: "aumento salarial; bono; bonus; evaluacion del desempeno; retribucion variable; variable anual",
    compared: "contra; de; desde; en; frente; que; respecto",
    early: "demos; leads; oportunidades; propuestas; pruebas; tiempo de respuesta",
    effort: "costes; costo; costos; dias; horas; plazo; tiempo; volumen",
    care: "accidentes; calidad; errores; exactitud; nps; quejas; reclamaciones; satisfaccion; seguridad",
    late: "beneficio; cuota de mercado; facturacion; ingresos; margen; ventas",
    routine: "como siempre; continuar; diario; habitual; informe mensual; regularmente; rutina",
    personnel: "recursos humanos; rrhh",
    cumulative: "acumulada; acumulado; desde enero",
    soft: "apoyar; buscar; contribuir; estudiar; examinar; explorar; intentar",
};
