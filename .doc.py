import json,sys,glob
ids=set(sys.argv[1:])
for f in glob.glob('/work/shared/corpus/dev/*.jsonl'):
    if 'phrase' in f: continue
    for l in open(f):
        d=json.loads(l)
        if d['id'] in ids:
            print('=====',d['id'],d['genre'],d['title'])
            for i,b in enumerate(d['blocks']):
                print(i,b['tag'],b.get('post',''),b['text'][:600])
                for g in d['gold']:
                    if g['block']==i: print('      *',g['claim'],g['polarity'],g['mode'],'|',g['quote'])
