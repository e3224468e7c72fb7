//! Portuguese.

use super::Language;

pub(super) const WORDS: Language = Language {
    archive: "antigo; arquivo; copia de; nao usar; obsoleto",
    and: "e",
    back_loaded: "alta temporada; fim do trimestre; nao linear; sazonal",
    bounded: "assiduidade; cobertura; completude; disponibilidade; exatidao; ocupacao; participacao; pontualidade",
    end_measured: "ao final; fim do ciclo; fim do trimestre; medicao unica; no fim do ano; pesquisa anual",
    function: "administracao; atendimento; comercial; compras; comunicacao; contabilidade; financas; financeiro; juridico; logistica; marketing; operacoes; producao; qualidade; recursos humanos; rh; ti; vendas",
    glossary: "definicoes; dicionario; glossario",
    group: "comite; departamento; diretoria; divisao; equipe; equipes; funcionarios; grupo; setor; time; times; todas; todos; varios",
    monitored: "a titulo informativo; para informacao; sem meta; so acompanhamento",
    prompt: "completar; data; digitar; indicador; inserir; meta; nome; objetivo; preencher; responsavel; resultado chave; unidade; valor; x; xx; y",
    role: "chefe; coordenador; coordenadora; diretor; diretora; encarregado; gerente; lider; presidente; responsavel",
    scale: "avaliacao; clima; engajamento; maturidade; nota; satisfacao",
    signed: "crescimento; desvio; diferenca; ebitda; lucro; margem; nps; rendimento; resultado; saldo; temperatura; variacao",
    unbounded: "atingimento; aumento; crescimento; margem; reducao; rendimento; variacao",
    actor: "acessos; alcance; atividade; audiencia; interacoes; trafego; usuarios; visitas",
    appraisal: "aumento salarial; avaliacao de desempenho; bonus; plr; remuneracao variavel",
    compared: "contra; de; desde; em; frente; que",
    early: "demos; leads; oportunidades; propostas; testes",
    effort: "custo; custos; dias; horas; prazo; tempo; volume",
    care: "acidentes; erros; exatidao; nps; qualidade; reclamacoes; satisfacao; seguranca",
    late: "faturamento; lucro; margem; participacao de mercado; receita; vendas",
    routine: "como sempre; continuar; diario; regularmente; relatorio mensal; rotina",
    personnel: "recursos humanos; rh",
    cumulative: "acumulada; acumulado; desde janeiro",
    soft: "apoiar; avaliar; buscar; contribuir; estudar; examinar; explorar; tentar",
};
